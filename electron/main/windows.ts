import { BrowserWindow, nativeTheme, screen } from 'electron';
import { SHELL_ORIGIN } from '../../shared/contract/shell-contract.ts';
import { addressOf } from './own-content.ts';
import { type Area, besides, clampPlace, otherDisplay, type Places, SMALLEST } from './places.ts';

export const HOME = '/';

/** Shown until the page has painted, so that a dark desk does not flash. */
const PAPER = { light: '#f6f7fb', dark: '#10131d' };

/** All windows of the program: one of Home, one (or more, where somebody asks) of each open file. */
export interface Windows {
  /** Shows the page: the window that has it comes forward, else a new one opens. */
  show(page: string): Promise<BrowserWindow>;
  /** Another window, even where one shows the page. */
  openAnother(page: string): Promise<BrowserWindow>;
  /** Shows a talk of a window's page in another window, which stands on another screen and fills it where there is one. */
  project(window: BrowserWindow, session: string): Promise<void>;
  find(page: string): BrowserWindow | undefined;
  /** How many windows show the page. */
  count(page: string): number;
  pageOf(window: BrowserWindow): string;
  /** The window in front, or else the one opened last. */
  front(): BrowserWindow | null;
}

export interface WindowsOptions {
  readonly places: Places;
  readonly preload: string;
  /** Called for each new window before it loads anything. */
  readonly onOpened: (window: BrowserWindow) => void;
}

export function createWindows({ places, preload, onOpened }: WindowsOptions): Windows {
  /** A window of a talk is none that a page is looked for in, and keeps no place. */
  const projectors = new WeakSet<BrowserWindow>();
  const find = (page: string): BrowserWindow | undefined => BrowserWindow.getAllWindows().find((window) => pageOf(window) === page && !projectors.has(window));
  const openAnother = async (page: string): Promise<BrowserWindow> => {
    const kept = await places.of(page);
    const other = find(page);
    const area = clampPlace(other ? besides(other.getNormalBounds()) : kept, displays());
    const window = makeWindow(area, preload);
    if (kept?.maximized && !other) window.maximize();
    keepPlace(window, places);
    onOpened(window);
    await window.loadURL(SHELL_ORIGIN + page);
    return window;
  };
  /** Pages that are on their way to a window. */
  const opening = new Map<string, Promise<BrowserWindow>>();
  return {
    openAnother,
    find,
    count: (page) => BrowserWindow.getAllWindows().filter((window) => pageOf(window) === page).length,
    async project(window, session) {
      const own = window.getNormalBounds();
      const other = otherDisplay(own, displays());
      const projector = makeWindow(other ?? besides(own), preload, other !== null);
      projectors.add(projector);
      onOpened(projector);
      await projector.loadURL(`${SHELL_ORIGIN}${pageOf(window)}#present=${session}`);
    },
    pageOf,
    front: () => BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows().at(-1) ?? null,
    async show(page) {
      const window = find(page);
      if (window) {
        bringForward(window);
        return window;
      }
      const begun = opening.get(page) ?? openAnother(page).finally(() => opening.delete(page));
      opening.set(page, begun);
      return begun;
    },
  };
}

function displays(): readonly Area[] {
  const all = screen.getAllDisplays();
  const first = screen.getPrimaryDisplay().id;
  return [...all].sort((a, b) => Number(b.id === first) - Number(a.id === first)).map(({ workArea }) => workArea);
}

function makeWindow(area: Area, preload: string, fullscreen = false): BrowserWindow {
  const window = new BrowserWindow({
    ...area,
    fullscreen,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: 'CXMap',
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: process.platform === 'darwin',
    },
  });
  window.once('ready-to-show', () => window.show());
  return window;
}

function keepPlace(window: BrowserWindow, places: Places): void {
  window.on('close', () => {
    const { x, y, width, height } = window.getNormalBounds();
    const place = { x, y, width, height, maximized: window.isMaximized(), usedAt: Date.now() };
    // Only comfort: a window must close where its place cannot be written.
    places.note(pageOf(window), place).catch((error: unknown) => process.emitWarning(String(error)));
  });
}

function pageOf(window: BrowserWindow): string {
  const url = window.webContents.getURL();
  return URL.canParse(url) ? addressOf(url).pathname : '';
}

function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
