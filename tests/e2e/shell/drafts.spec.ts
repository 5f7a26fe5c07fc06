import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DesktopWorkbench } from '../../kit/desktop-workbench.ts';
import { draftFiles } from '../../kit/draft-files.ts';
import { outlineOf } from '../../kit/file-outline.ts';
import { createHomeDriver } from '../../kit/home-driver.ts';
import { createMapWindow } from '../../kit/map-window.ts';
import { readOnlyFolder } from '../../kit/read-only-folder.ts';
import { expect, test } from '../../kit/workbench.ts';

/** What a tester answers to the question at closing (0 name, 1 keep, 2 discard, 3 stay), and where the system's dialog saves. */
async function answer({ program }: DesktopWorkbench, response: number, filePath = ''): Promise<void> {
  await program().evaluate(
    ({ dialog }, { chosen, path }) => {
      dialog.showMessageBox = () => Promise.resolve({ response: chosen, checkboxChecked: false });
      dialog.showSaveDialog = () => Promise.resolve({ canceled: path === '', filePath: path });
    },
    { chosen: response, path: filePath },
  );
}

test('Ctrl+S asks the system’s dialog for a place; one that is closed says so, and the window goes on with the file in another', async ({ desktop }) => {
  const { map, say, folders } = desktop;
  await desktop.home.newJourney('To be placed');
  await map.ready();
  await map.addCard(map.lane('pain-point'), 0, 'Before');
  await answer(desktop, 3, join(readOnlyFolder(folders.home), 'Closed.cxmap'));
  await desktop.choose('save');
  await expect(desktop.page.getByText(say('faults.NO_PERMISSION', { name: 'Closed.cxmap' }))).toBeVisible();
  await expect(desktop.page.getByText(say('drafts.mark'), { exact: true })).toBeVisible();
  const place = join(folders.home, 'Placed.v1');
  await answer(desktop, 3, place);
  await desktop.choose('save');
  await expect(desktop.page.getByRole('button', { name: say('drafts.fileMenu', { name: 'Placed.v1.cxmap' }) })).toBeVisible({ timeout: 30_000 });
  await map.addCard(map.lane('thought'), 0, 'After');
  await map.saved();
  expect(outlineOf(`${place}.cxmap`).journeys[0]?.cards).toHaveLength(2);
  expect(draftFiles(folders.home)).toEqual([]);
});

test('closing the window of a draft asks: stay, name, or discard', async ({ desktop }) => {
  const { folders } = desktop;
  const closeDrafts = (): Promise<void> =>
    desktop.program().evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) if (window.webContents.getURL().includes('/f/')) window.close();
    });
  const windows = (): number => desktop.program().windows().length;
  await desktop.home.newJourney('First');
  await desktop.map.ready();
  const home = await desktop.opened(() => desktop.choose('openHome'));
  await answer(desktop, 3);
  await closeDrafts();
  await home.waitForTimeout(500);
  expect(windows()).toBe(2);

  const place = join(folders.home, 'First.cxmap');
  await answer(desktop, 0, place);
  await closeDrafts();
  await expect.poll(windows, { timeout: 20_000 }).toBe(1);
  expect([existsSync(place), draftFiles(folders.home)]).toEqual([true, []]);

  const driver = createHomeDriver(home, desktop.say);
  await driver.newJourney('Second');
  await createMapWindow(home, desktop.say).ready();
  const other = await desktop.opened(() => desktop.choose('openHome'));
  await answer(desktop, 2);
  await closeDrafts();
  await expect.poll(windows, { timeout: 20_000 }).toBe(1);
  expect(draftFiles(folders.home)).toEqual([]);
  await other.getByRole('button', { name: desktop.say('drafts.bin_one', { count: 1 }) }).click();
  await other.getByRole('button', { name: desktop.say('drafts.restoreNamed', { name: 'Second' }) }).click();
  await expect.poll(() => draftFiles(folders.home).length).toBe(1);
});
