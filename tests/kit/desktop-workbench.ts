import { existsSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { FILE_EXTENSION } from '../../shared/model/format.ts';
import { launchDesktop, quit } from './desktop-process.ts';
import { createHomeDriver, type DraftAnswer, type HomeDriver } from './home-driver.ts';
import { createMapWindow } from './map-window.ts';
import { answerDialogs, type SystemDialogs } from './system-dialogs.ts';
import type { Say } from './words.ts';
import type { Workbench, WorkbenchFolders } from './workbench.ts';

export interface DesktopWorkbench extends Workbench {
  /** The running program: menus, dialogs, windows. */
  readonly program: () => ElectronApplication;
  readonly dialogs: SystemDialogs;
  /** Chooses an entry of the native menu by the id of its action. */
  choose(id: string): Promise<void>;
  /** Home in another of its windows. */
  homeIn(page: Page): HomeDriver;
}

interface DesktopSetup {
  readonly folders: WorkbenchFolders;
  readonly say: Say;
  /** What the pages of windows measure, where a spec asks for a size. */
  readonly size: { readonly width: number; readonly height: number } | null;
  /** Called with each window once. */
  readonly watch: (page: Page) => void;
}

/** In the order of the buttons of the question at closing. */
const ANSWERS: readonly DraftAnswer[] = ['name', 'keep', 'discard'];

/** The desktop program in front of a tester; the same interface as the browser's. */
export async function startDesktop({ folders, say, size, watch }: DesktopSetup): Promise<DesktopWorkbench> {
  let program: ElectronApplication;
  let page: Page;
  let written = 0;
  const arrived = async (window: Page): Promise<Page> => {
    await window.waitForURL(/app\.invalid|app:/);
    if (size) await (await program.browserWindow(window)).evaluate((frame, { width, height }) => frame.setContentSize(width, height), size);
    return window;
  };
  const start = async (args: readonly string[]): Promise<void> => {
    program = await launchDesktop({ ...folders, args });
    const watched = new Set<Page>();
    const watchOnce = (shown: Page): void => {
      if (!watched.has(shown)) watch(shown);
      watched.add(shown);
    };
    program.on('window', watchOnce);
    page = await program.firstWindow();
    watchOnce(page);
    await arrived(page);
  };
  const dialogs = answerDialogs(() => program);
  const opened = async (act: () => Promise<unknown>): Promise<Page> => {
    const [next] = await Promise.all([program.waitForEvent('window'), act()]);
    return arrived(next);
  };
  const choose = async (id: string): Promise<void> => {
    await expect.poll(() => program.evaluate(({ Menu }, entry) => Menu.getApplicationMenu()?.getMenuItemById(entry)?.enabled, id), { message: id }).toBe(true);
    await program.evaluate(({ Menu }, entry) => void Menu.getApplicationMenu()?.getMenuItemById(entry)?.click(), id);
  };
  const homeIn = (shown: Page): HomeDriver =>
    createHomeDriver(shown, say, {
      async open(path) {
        await dialogs.open(path);
        await shown.getByRole('button', { name: say('home.open'), exact: true }).click();
      },
      /** Home has a window of its own; then the file's is closed, as a browser's page leaves its file. */
      async leave(answer) {
        await shown.getByRole('button', { name: say('shell.toHome') }).click();
        const home = await windowOfHome(program);
        await arrived(home);
        await expect(shown.locator('[data-saving="saving"]')).toHaveCount(0);
        await dialogs.saveIn(folders.files);
        await dialogs.press(ANSWERS.indexOf(answer));
        const frame = await program.browserWindow(shown);
        await Promise.all([shown.waitForEvent('close'), frame.evaluate((window) => window.close())]);
        page = home;
        await expect(home.getByRole('button', { name: say('home.newMap') }).first()).toBeVisible();
      },
      /** Without its ending: of that the system has not asked whether it may be replaced. */
      async answerTaken(name, ask) {
        await dialogs.saveIn(folders.files, name);
        await ask();
        await expect(shown.getByText(say('faults.FILE_EXISTS', { name: name + FILE_EXTENSION }))).toBeVisible();
      },
    });
  await start([]);
  return {
    folders,
    say,
    dialogs,
    opened,
    choose,
    homeIn,
    program: () => program,
    get page() {
      return page;
    },
    get home() {
      return homeIn(page);
    },
    get map() {
      return createMapWindow(page, say);
    },
    process: () => ({ url: page.url(), hostPids: () => hostsOf(program), stop: () => quit(program) }),
    async goOn(act) {
      page = await opened(act);
    },
    async written(act) {
      const folder = join(folders.written, String(written++));
      mkdirSync(folder);
      const suggested = await dialogs.saveIn(folder);
      await act();
      await expect.poll(async () => (await suggested()).some((name) => existsSync(join(folder, name))), { timeout: 20_000 }).toBe(true);
      return join(folder, (await suggested())[0] ?? '');
    },
    async chooseFolder(path, act) {
      await dialogs.open(path);
      await act();
    },
    async refuseLink(host, doubts, act) {
      const asked = await dialogs.refuse();
      await act();
      await expect.poll(asked, { message: 'the question about the link' }).toHaveLength(1);
      const [question = ''] = await asked();
      for (const said of [host, ...doubts]) expect(question).toContain(said);
    },
    async nameDraft(name) {
      const suggested = await dialogs.saveIn(folders.files, name + FILE_EXTENSION);
      await page.keyboard.press('Control+s');
      await expect.poll(suggested, { message: 'the question where to save' }).toHaveLength(1);
      return basename((await suggested())[0] ?? '', FILE_EXTENSION);
    },
    async secondWindow() {
      await page.bringToFront();
      return createMapWindow(await opened(() => choose('duplicateWindow')), say);
    },
    async secondFile(title) {
      const other = await opened(() => choose('openHome'));
      await homeIn(other).newJourney(title);
      const window = createMapWindow(other, say);
      await window.ready();
      return window;
    },
    async restart(...args) {
      await quit(program);
      await start(args);
    },
    stop: () => quit(program),
  };
}

/** The window of Home, as soon as there is one. */
async function windowOfHome(program: ElectronApplication): Promise<Page> {
  const find = (): Page | undefined =>
    program.windows().find((window) => !window.isClosed() && URL.canParse(window.url()) && new URL(window.url()).pathname === '/');
  await expect.poll(() => find() !== undefined, { message: 'a window of Home', timeout: 20_000 }).toBe(true);
  const home = find();
  if (!home) throw new Error('the window of Home went at once');
  return home;
}

/** Process ids of the hosts, as the program itself counts its processes. */
function hostsOf(program: ElectronApplication): Promise<number[]> {
  return program.evaluate(({ app }) => app.getAppMetrics().flatMap(({ pid, name }) => (name === 'cxmap-host' ? [pid] : [])));
}
