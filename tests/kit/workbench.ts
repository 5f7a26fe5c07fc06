import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, expect, type Page, type TestInfo } from '@playwright/test';
import type { Settings } from '../../shared/contract/settings.ts';
import type { Language } from '../../shared/model/format.ts';
import { type DesktopWorkbench, startDesktop } from './desktop-workbench.ts';
import { createHomeDriver, type HomeDriver } from './home-driver.ts';
import { createMapWindow, type MapWindow } from './map-window.ts';
import { startWeb, type TesterFolders, type WebProcess } from './web-process.ts';
import { type Say, wordsIn } from './words.ts';

/** Who sits at the machine, and how it is set up, before the workbench starts for the first time. */
export interface Tester extends TesterFolders {
  readonly language: Language;
  readonly theme: Settings['theme'];
  /** null: nobody has signed yet, so the first edit asks. */
  readonly name: string | null;
}

/** The whole program on folders of its own, seen through one window. */
export interface Workbench {
  readonly folders: TesterFolders;
  readonly say: Say;
  readonly page: Page;
  readonly home: HomeDriver;
  readonly map: MapWindow;
  readonly process: () => WebProcess;
  /** Another window of the same browser, at the address that the first one shows. */
  secondWindow(): Promise<MapWindow>;
  /** A new file in another window of the same browser. */
  secondFile(title: string): Promise<MapWindow>;
  /** Ends the program, starts it again and shows Home. */
  restart(...args: string[]): Promise<void>;
  /** Ends the program, so that its files can be looked at. */
  stop(): Promise<void>;
}

interface Setup {
  language: Language;
  theme: Settings['theme'];
  name: string | null;
  /** The spec provokes what the content policy refuses. */
  policyRefusals: boolean;
}

function prepareFolders({ language, theme, name }: Pick<Setup, 'language' | 'theme' | 'name'>): { root: string; folders: TesterFolders } {
  const root = mkdtempSync(join(tmpdir(), 'cxmap-e2e-'));
  const folders = { home: join(root, 'home'), files: join(root, 'files') };
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
  const profile = { device: 'device0000tests', person: 'person0000tests', name: name ?? '', colour: '#3b6ea5', asked: name !== null };
  writeFileSync(join(folders.home, 'profile.json'), JSON.stringify(profile));
  writeFileSync(join(folders.home, 'settings.json'), JSON.stringify({ language, theme }));
  return { root, folders };
}

/** What the workbench is shown in: a browser, or the desktop program. */
export type Surface = 'browser' | 'shell';

export const test = base.extend<Setup & { surface: Surface; workbench: Workbench; desktop: DesktopWorkbench }>({
  surface: ['browser', { option: true }],
  language: ['en', { option: true }],
  theme: ['light', { option: true }],
  name: ['Ana', { option: true }],
  policyRefusals: [false, { option: true }],
  workbench: async ({ surface, policyRefusals, page, context, language, theme, name }, use, info) => {
    const { root, folders } = prepareFolders({ language, theme, name });
    const say = wordsIn(language);
    const unexpected: string[] = [];
    const shownPages: Page[] = [];
    const watch = (shown: Page): void => {
      shownPages.push(shown);
      watchForErrors(shown, unexpected);
    };
    watch(page);
    const workbench = surface === 'shell' ? await startDesktop(folders, say, watch) : await startBrowser(folders, say, page, context);
    await use(workbench);
    if (info.status !== info.expectedStatus)
      await keepPictures(
        shownPages.filter((shown) => shown !== page && !shown.isClosed()),
        info,
      );
    await workbench.stop();
    rmSync(root, { recursive: true, force: true });
    expect(unexpected.filter((text) => !(policyRefusals && text.includes('Content Security Policy')))).toEqual([]);
  },
  /** For specs of the desktop program alone. */
  desktop: async ({ workbench, surface }, use) => {
    if (surface !== 'shell') throw new Error('this spec belongs to the project `shell`');
    await use(workbench as DesktopWorkbench);
  },
});

async function startBrowser(folders: TesterFolders, say: Say, page: Page, context: BrowserContext): Promise<Workbench> {
  let web = await startWeb(folders);
  await page.goto(web.url);
  return {
    folders,
    say,
    page,
    home: createHomeDriver(page, say),
    map: createMapWindow(page, say),
    process: () => web,
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

/** Playwright itself keeps a picture of the one page that it made; the windows of the desktop program are not among its own. */
async function keepPictures(pages: readonly Page[], info: TestInfo): Promise<void> {
  for (const [index, page] of pages.entries()) {
    const seen = await page.locator('body').ariaSnapshot({ timeout: 5_000 }).catch(String);
    await info.attach(`window ${index}: ${page.url()}`, { body: seen, contentType: 'text/plain' });
    const path = info.outputPath(`window-${index}.png`);
    await page.screenshot({ path, timeout: 5_000 }).catch(() => undefined);
  }
}

/** What a page throws and nobody catches, and what its content policy refuses, is a failure of any test. */
function watchForErrors(page: Page, found: string[]): void {
  page.on('pageerror', (error) => found.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy|Maximum update depth|unique "key"|act\(/.test(message.text())) found.push(message.text());
  });
}

export { expect } from '@playwright/test';
