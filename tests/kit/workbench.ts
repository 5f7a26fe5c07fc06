import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page, type TestInfo } from '@playwright/test';
import type { Settings } from '../../shared/contract/settings.ts';
import type { Language } from '../../shared/model/format.ts';
import { startBrowser } from './browser-workbench.ts';
import { type DesktopWorkbench, startDesktop } from './desktop-workbench.ts';
import type { HomeDriver } from './home-driver.ts';
import type { MapWindow } from './map-window.ts';
import type { TesterFolders, WebProcess } from './web-process.ts';
import { type Say, wordsIn } from './words.ts';

/** The folders of one tester, and one for what the program writes where it is told to. */
export interface WorkbenchFolders extends TesterFolders {
  readonly written: string;
}

/**
 * The whole program on folders of its own, seen through the window in which a tester works. A browser stays in one window; in the
 * desktop program each file has its own, so a spec asks for `page`, `home` and `map` anew once it went from a file elsewhere.
 */
export interface Workbench {
  readonly folders: WorkbenchFolders;
  readonly say: Say;
  readonly page: Page;
  readonly home: HomeDriver;
  readonly map: MapWindow;
  readonly process: () => WebProcess;
  /** Does something that opens a window beside this one, and answers with its page. */
  opened(act: () => Promise<unknown>): Promise<Page>;
  /** Does something that goes from a file to another, and goes on there. */
  goOn(act: () => Promise<unknown>): Promise<void>;
  /** Does something that writes a file for the person, and answers with where it lies, under the name that was suggested. */
  written(act: () => Promise<unknown>): Promise<string>;
  /** Names a folder, with the system's dialog or by writing its path, where `act` asks for it. */
  chooseFolder(path: string, act: () => Promise<unknown>): Promise<void>;
  /** Does something that leads to a web address, sees that host and doubts are named before anything is opened, and refuses. */
  refuseLink(host: string, doubts: readonly string[], act: () => Promise<unknown>): Promise<void>;
  /** Names the draft on show by Ctrl+S. Answers with the name that was suggested. */
  nameDraft(name: string): Promise<string>;
  /** Another window, at the page that this one shows. */
  secondWindow(): Promise<MapWindow>;
  /** A new file in a window beside this one. */
  secondFile(title: string): Promise<MapWindow>;
  /** Ends the program, starts it again and shows Home. */
  restart(...args: string[]): Promise<void>;
  /** Ends the program, so that its files can be looked at. */
  stop(): Promise<void>;
}

/** Who sits at the machine, and how it is set up, before the workbench starts for the first time. */
interface Setup {
  language: Language;
  theme: Settings['theme'];
  /** null: nobody has signed yet, so the first edit asks. */
  name: string | null;
  /** Whether a walk over many things of one kind takes all of them, or only a few: the other shell has walked over the rest. */
  walk: 'all' | 'few';
  /** The spec provokes what the content policy refuses. */
  policyRefusals: boolean;
}

function prepareFolders({ language, theme, name }: Pick<Setup, 'language' | 'theme' | 'name'>): { root: string; folders: WorkbenchFolders } {
  const root = mkdtempSync(join(tmpdir(), 'cxmap-e2e-'));
  const folders = { home: join(root, 'home'), files: join(root, 'files'), written: join(root, 'written') };
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
  const profile = { device: 'device0000tests', person: 'person0000tests', name: name ?? '', colour: '#3b6ea5', asked: name !== null };
  writeFileSync(join(folders.home, 'profile.json'), JSON.stringify(profile));
  writeFileSync(join(folders.home, 'settings.json'), JSON.stringify({ language, theme }));
  return { root, folders };
}

/** What the workbench is shown in: a browser, or the desktop program. */
type Surface = 'browser' | 'shell';

/** What a project of Playwright's may set. */
export interface WorkbenchOptions {
  surface: Surface;
  walk: Setup['walk'];
}

export const test = base.extend<Setup & { surface: Surface; workbench: Workbench; desktop: DesktopWorkbench }>({
  surface: ['browser', { option: true }],
  language: ['en', { option: true }],
  theme: ['light', { option: true }],
  name: ['Ana', { option: true }],
  walk: ['all', { option: true }],
  policyRefusals: [false, { option: true }],
  workbench: async ({ surface, policyRefusals, browser, viewport, language, theme, name }, use, info) => {
    const { root, folders } = prepareFolders({ language, theme, name });
    const say = wordsIn(language);
    const unexpected: string[] = [];
    const windows: Page[] = [];
    const watch = (shown: Page): Page => {
      windows.push(shown);
      watchForErrors(shown, unexpected);
      return shown;
    };
    const workbench =
      surface === 'shell'
        ? await startDesktop({ folders, say, size: viewport, watch })
        : await startBrowser(folders, say, watch(await (await browser.newContext()).newPage()));
    await use(workbench);
    if (info.status !== info.expectedStatus && surface === 'shell') await keepPictures(windows, info);
    await workbench.stop();
    if (surface === 'browser') await workbench.page.context().close();
    rmSync(root, { recursive: true, force: true });
    expect(unexpected.filter((text) => !(policyRefusals && text.includes('Content Security Policy')))).toEqual([]);
  },
  /** For specs of the desktop program alone. */
  desktop: async ({ workbench, surface }, use) => {
    if (surface !== 'shell') throw new Error('this spec belongs to the project `shell`');
    await use(workbench as DesktopWorkbench);
  },
});

/** What the windows of the desktop program show; Playwright keeps pictures of a browser's by itself. */
async function keepPictures(pages: readonly Page[], info: TestInfo): Promise<void> {
  for (const [index, page] of pages.filter((shown) => !shown.isClosed()).entries()) {
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
