import { type App, type BrowserWindow, dialog } from 'electron';
import { FILE_EXTENSION, isTemplateName } from '../../shared/model/format.ts';
import type { Desk } from '../desk/index.ts';
import type { Words } from '../web/words.ts';
import { HOME, type Windows } from './windows.ts';

/** Folders of the person's that may be chosen: of data, of maps. */
export type FolderKind = 'home' | 'files';

export interface Opening {
  /** Files that the system, another start of the program or a drop hands over; none: the program comes forward. */
  fromOutside(paths: readonly string[]): void;
  /** Asks for files. The asking window's own page is answered where it shows Home; the others get windows. */
  byDialog(window: BrowserWindow | null): Promise<string | null>;
  /** Asks for a folder of the system; null: cancelled. */
  folderByDialog(window: BrowserWindow, what: FolderKind): Promise<string | null>;
}

export interface OpeningOptions {
  readonly app: App;
  readonly desk: Desk;
  readonly windows: Windows;
  readonly words: () => Words;
}

/** Every way to a file ends in its window; a file that cannot be opened says so there. A template stays as it is: a new map begins with it. */
export function createOpening({ app, desk, windows, words }: OpeningOptions): Opening {
  const pageOf = async (path: string): Promise<string> => {
    // A template that cannot be read says why in a window of its own.
    const begun = isTemplateName(path) ? await desk.begin(path).catch(() => null) : null;
    if (!begun) app.addRecentDocument(path);
    return `/f/${(begun ?? (await desk.note(path))).id}`;
  };
  const showAll = async (paths: readonly string[]): Promise<void> => {
    for (const path of paths) await windows.show(await pageOf(path));
  };
  const comeForward = async (): Promise<void> => {
    const front = windows.front();
    await windows.show(front ? windows.pageOf(front) : HOME);
  };
  return {
    fromOutside(paths) {
      (paths.length > 0 ? showAll(paths) : comeForward()).catch((error: unknown) => dialog.showErrorBox('CXMap', String(error)));
    },
    async folderByDialog(window, what) {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: words()(`desktop.chooseFolder.${what}`),
        properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    async byDialog(window) {
      const options: Electron.OpenDialogOptions = {
        properties: ['openFile', 'multiSelections'],
        filters: [{ name: words()('desktop.fileKind'), extensions: [FILE_EXTENSION.slice(1)] }],
      };
      const { canceled, filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
      if (canceled) return null;
      const pages = await Promise.all(filePaths.map(pageOf));
      const here = window && windows.pageOf(window) === HOME ? (pages.find((page) => !windows.find(page)) ?? null) : null;
      for (const page of pages) if (page !== here) await windows.show(page);
      return here;
    },
  };
}
