import type { BrowserWindow } from 'electron';
import type { Shown, WindowState } from '../../shared/contract/shell-contract.ts';
import { createChosen } from './chosen.ts';
import type { Opening } from './opening.ts';
import type { Saving } from './saving.ts';
import type { ShellContext } from './shell-handlers.ts';
import { HOME, type Windows } from './windows.ts';

export interface ShellWindows {
  contextOf(window: BrowserWindow): ShellContext;
  /** An entry of the native menu: the program's own, the system's, or one of the window in front. */
  choose(id: string, window: BrowserWindow | null): void;
}

export interface ShellWindowsOptions {
  readonly windows: Windows;
  readonly opening: Opening;
  readonly saving: Saving;
  readonly reveal: (shown: Shown) => Promise<void>;
  readonly tell: (window: BrowserWindow, state: WindowState) => void;
}

/** What windows ask of the program, and what the menu asks of windows. */
export function createShellWindows({ windows, opening, saving, reveal, tell }: ShellWindowsOptions): ShellWindows {
  const chosen = createChosen();
  const atSystem = systemActions();
  return {
    contextOf: (window) => ({
      window,
      tell: (state) => tell(window, state),
      chosen: (signal) => chosen.subscribe(window.id, signal),
      open: () => opening.byDialog(window),
      show: (page) => showFrom(windows, window, page),
      duplicate: async () => void (await windows.openAnother(windows.pageOf(window))),
      project: (session) => windows.project(window, session),
      reveal,
      chooseFolder: (what) => opening.folderByDialog(window, what),
      saveCopy: (file) => saving.saveCopy(window, file),
      placeDraft: (file, name) => saving.placeDraft(window, file, name),
      save: (name, bytes) => saving.save(window, name, bytes),
    }),
    choose(id, window) {
      if (window === null) void windows.show(HOME);
      else if (atSystem[id]) atSystem[id](window);
      else chosen.publish(window.id, id);
    },
  };
}

/** Copy, cut and paste reach text fields and the map alike as the page's own clipboard events. */
function systemActions(): Readonly<Record<string, (window: BrowserWindow) => void>> {
  return {
    copy: ({ webContents }) => webContents.copy(),
    cut: ({ webContents }) => webContents.cut(),
    paste: ({ webContents }) => webContents.paste(),
  };
}

/** A window of Home turns into the file's, unless that has one; a file's window stays what it is. */
async function showFrom(windows: Windows, window: BrowserWindow, page: string): Promise<boolean> {
  const own = windows.pageOf(window);
  if (own === page) return true;
  if (own === HOME && !windows.find(page)) return true;
  await windows.show(page);
  return false;
}
