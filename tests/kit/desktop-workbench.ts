import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { launchDesktop, quit } from './desktop-process.ts';
import { createHomeDriver } from './home-driver.ts';
import { createMapWindow } from './map-window.ts';
import type { TesterFolders } from './web-process.ts';
import type { Say } from './words.ts';
import type { Workbench } from './workbench.ts';

export interface DesktopWorkbench extends Workbench {
  /** The running program: menus, dialogs, windows. */
  readonly program: () => ElectronApplication;
  /** Chooses an entry of the native menu by the id of its action. */
  choose(id: string): Promise<void>;
  /** Does something that opens a window, and answers with its page. */
  opened(act: () => Promise<unknown>): Promise<Page>;
}

/** The desktop program in front of a tester; the same interface as the browser's. */
export async function startDesktop(folders: TesterFolders, say: Say, watch: (page: Page) => void): Promise<DesktopWorkbench> {
  let program: ElectronApplication;
  let page: Page;
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
    await page.waitForURL(/app\.invalid|app:/);
  };
  const opened = async (act: () => Promise<unknown>): Promise<Page> => {
    const [next] = await Promise.all([program.waitForEvent('window'), act()]);
    await next.waitForURL(/app\.invalid|app:/);
    return next;
  };
  const choose = async (id: string): Promise<void> => {
    await expect.poll(() => program.evaluate(({ Menu }, entry) => Menu.getApplicationMenu()?.getMenuItemById(entry)?.enabled, id), { message: id }).toBe(true);
    await program.evaluate(({ Menu }, entry) => void Menu.getApplicationMenu()?.getMenuItemById(entry)?.click(), id);
  };
  const answerOpenDialog = (path: string): Promise<void> =>
    program.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    }, path);
  const homeIn = (shown: Page) => createHomeDriver(shown, say, answerOpenDialog);
  await start([]);
  return {
    folders,
    say,
    opened,
    choose,
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

/** Process ids of the hosts, as the program itself counts its processes. */
function hostsOf(program: ElectronApplication): Promise<number[]> {
  return program.evaluate(({ app }) => app.getAppMetrics().flatMap(({ pid, name }) => (name === 'cxmap-host' ? [pid] : [])));
}
