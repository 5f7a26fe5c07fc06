import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { createHomeDriver } from './home-driver.ts';
import { createMapWindow } from './map-window.ts';
import { startWeb } from './web-process.ts';
import type { Say } from './words.ts';
import type { Workbench, WorkbenchFolders } from './workbench.ts';

/** The workbench in a browser: everything happens in the window at hand, unless another is asked for. */
export async function startBrowser(folders: WorkbenchFolders, say: Say, page: Page): Promise<Workbench> {
  const context = page.context();
  let web = await startWeb(folders);
  let written = 0;
  await page.goto(web.url);
  const opened = async (act: () => Promise<unknown>): Promise<Page> => (await Promise.all([context.waitForEvent('page'), act()]))[0];
  return {
    folders,
    say,
    page,
    home: createHomeDriver(page, say),
    map: createMapWindow(page, say),
    process: () => web,
    opened,
    async goOn(act) {
      const before = page.url();
      await act();
      await page.waitForURL(({ href }) => href !== before);
    },
    async written(act) {
      const [download] = await Promise.all([page.waitForEvent('download'), act()]);
      const folder = join(folders.written, String(written++));
      mkdirSync(folder);
      const path = join(folder, download.suggestedFilename());
      await download.saveAs(path);
      return path;
    },
    async chooseFolder(path, act) {
      await act();
      await page.getByLabel(say('settings.dataFolders.path')).fill(path);
      await page.keyboard.press('Enter');
    },
    async refuseLink(host, doubts, act) {
      await act();
      const dialog = page.getByRole('dialog', { name: say('properties.openAddressTitle') });
      await expect(dialog.locator('strong')).toContainText(host);
      for (const doubt of doubts) await expect(dialog).toContainText(doubt);
      // who presses Enter without reading goes nowhere doubtful
      const cancel = dialog.getByRole('button', { name: say('shell.cancel') });
      if (doubts.length > 0) await expect(cancel).toBeFocused();
      await cancel.press('Enter');
      await expect(dialog).toBeHidden();
    },
    async nameDraft(name) {
      await page.keyboard.press('Control+s');
      const dialog = page.getByRole('dialog', { name: say('drafts.nameTitle') });
      const field = dialog.getByLabel(say('drafts.name'));
      const suggested = await field.inputValue();
      await field.fill(name);
      await field.press('Enter');
      await expect(dialog).toHaveCount(0, { timeout: 30_000 });
      return suggested;
    },
    async secondWindow() {
      const other = await context.newPage();
      await other.goto(page.url());
      return createMapWindow(other, say);
    },
    async secondFile(title) {
      const other = await context.newPage();
      await other.goto(new URL(page.url()).origin);
      await createHomeDriver(other, say).newJourney(title);
      const window = createMapWindow(other, say);
      await window.ready();
      return window;
    },
    async restart(...args) {
      await web.stop();
      web = await startWeb(folders, ...args);
      // a page that still shows the old origin would only reconnect
      await page.goto('about:blank');
      await page.goto(web.url);
    },
    stop: () => web.stop(),
  };
}
