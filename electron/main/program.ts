import { join } from 'node:path';
import { type App, type BrowserWindow, session, shell } from 'electron';
import type { DeskContract } from '../../shared/contract/desk-contract.ts';
import type { WindowState } from '../../shared/contract/shell-contract.ts';
import type { Language } from '../../shared/model/format.ts';
import { createDesk, type Folders, watchProcess } from '../desk/index.ts';
import { createChannelClient } from '../transports/channel-client.ts';
import { createChannelPair } from '../transports/channel-pair.ts';
import { createChannelServer } from '../transports/serve-channel.ts';
import { type Words, wordsOf } from '../web/words.ts';
import { createClosing } from './closing.ts';
import { filesIn, type LaunchFiles } from './launch-files.ts';
import { lockContents, lockSession } from './lock-down.ts';
import { createMenus } from './menu/menus.ts';
import { offerTextMenu } from './menu/offer-text-menu.ts';
import { createOpening } from './opening.ts';
import { createPlaces } from './places.ts';
import { servePorts } from './ports.ts';
import { createSaving } from './saving.ts';
import { serveScheme } from './scheme.ts';
import { shellRouter } from './shell-handlers.ts';
import { createShellWindows } from './shell-windows.ts';
import { utilityHosts } from './utility-hosts.ts';
import { reportWindow, watchWindow } from './window-faults.ts';
import { createWindows, HOME } from './windows.ts';

export interface ProgramOptions {
  readonly app: App;
  readonly folders: Folders;
  readonly launch: LaunchFiles;
  /** The build: host.js beside main.js, preload and renderer beside its folder. */
  readonly builtAt: string;
}

/** The desktop program, once the system is ready for it. */
export async function runProgram({ app, folders, launch, builtAt }: ProgramOptions): Promise<void> {
  const desk = createDesk({ ...folders, startHost: utilityHosts(join(builtAt, 'host.js')) });
  watchProcess(desk.diagnostics);
  const { left, right } = createChannelPair();
  desk.serve(left);
  const client = createChannelClient<DeskContract>(right);

  lockSession(session.defaultSession);
  serveScheme(session.defaultSession, join(builtAt, '../renderer'));
  const language = (await client.settings.read()).language ?? languageOf(app.getLocale());
  const words = (): Words => wordsOf(menus.language());
  const places = createPlaces(join(folders.base, 'window'));
  const windows = createWindows({
    places,
    preload: join(builtAt, '../preload/preload.cjs'),
    onOpened: (window) => {
      watchWindow(window, words);
      offerTextMenu(window, words);
      reportWindow(window, desk.diagnostics);
      closing.watch(window);
      window.webContents.on('did-navigate-in-page', () => menus.refresh());
    },
  });
  const opening = createOpening({ app, desk, windows, words });
  const saving = createSaving({ desk, words, onPlaced: (path) => app.addRecentDocument(path) });
  const closing = createClosing({ app, desk, windows, saving, words });
  const tell = (window: BrowserWindow, state: WindowState): void => {
    menus.tell(window, state);
    closing.tell(window, state.draft);
  };
  const shells = createShellWindows({
    windows,
    opening,
    saving,
    reveal: async (shown) => shell.showItemInFolder(await desk.placeOf(shown)),
    tell,
  });
  const menus = createMenus({
    language,
    recent: () => client.files.recent(),
    choose: (id, window) => shells.choose(id, window),
    openRecent: (id) => void windows.show(`/f/${id}`),
    front: () => windows.front(),
  });

  app.on('web-contents-created', (_event, contents) => lockContents(contents, { words, onPage: (page) => void windows.show(page) }));
  app.on('browser-window-focus', () => menus.refresh());
  app.on('second-instance', (_event, args, folder) => opening.fromOutside(filesIn(args.slice(1), folder)));
  app.on('activate', () => opening.fromOutside([]));
  closeBeforeQuitting(app, async () => void (await Promise.all([desk.close(), places.settled()])));

  const serve = createChannelServer(shellRouter);
  servePorts({
    desk,
    serveShell: (channel, window) => serve(channel, shells.contextOf(window)),
    onDropped: (paths) => opening.fromOutside(filesIn(paths, folders.files)),
  });
  menus.refresh();
  if (!launch.startOpening((paths) => opening.fromOutside(paths))) await windows.show(HOME);
}

/** Every file is closed cleanly and everything kept is on the disk, whatever the way out; a Mac's program stays without windows. */
function closeBeforeQuitting(app: App, close: () => Promise<void>): void {
  let closed = false;
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void close()
      .catch((error: unknown) => process.emitWarning(String(error)))
      .then(() => {
        closed = true;
        app.quit();
      });
  });
}

function languageOf(locale: string): Language {
  return /^zh/i.test(locale) ? 'zh-CN' : 'en';
}
