import { type App, dialog, type Session, shell, type WebContents } from 'electron';
import { SHELL_ORIGIN } from '../../shared/contract/shell-contract.ts';
import { webAddress } from '../../shared/model/web-address.ts';
import type { Words } from '../web/words.ts';
import { addressOf, isOwnContent, isOwnPage } from './own-content.ts';

/** Copying and pasting cards by command, and a talk that fills the screen; every other permission is denied. */
const GRANTED: ReadonlySet<string> = new Set(['clipboard-read', 'clipboard-sanitized-write', 'fullscreen']);

/** Switches that must stand before the program is ready: no name is ever resolved, nothing is fetched in the background. */
export function closeNetwork(app: App): void {
  app.enableSandbox();
  for (const name of ['disable-background-networking', 'disable-component-update', 'disable-domain-reliability', 'no-pings'])
    app.commandLine.appendSwitch(name);
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

/** The only session: its own files and nothing else. */
export function lockSession(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOwnContent(url) }));
  session.setPermissionRequestHandler((contents, permission, answer) => answer(isOwnPage(contents?.getURL() ?? '') && GRANTED.has(permission)));
  session.setPermissionCheckHandler((_contents, permission, origin) => isOwnPage(`${origin}/`) && GRANTED.has(permission));
  session.setDevicePermissionHandler(() => false);
  // macOS brings its own dictionaries; elsewhere they would be fetched, so there are none, and nowhere to fetch them from.
  session.setSpellCheckerEnabled(process.platform === 'darwin');
  session.setSpellCheckerDictionaryDownloadURL(`${SHELL_ORIGIN}/dictionaries/`);
}

export interface Doors {
  readonly words: () => Words;
  /** A page of ours that was asked for in another window. */
  readonly onPage: (page: string) => void;
}

/** No page leads anywhere: pages of ours get a window, links of documents are asked about, everything else is dropped. */
export function lockContents(contents: WebContents, doors: Doors): void {
  const lead = (url: string): void => {
    if (isOwnPage(url)) doors.onPage(addressOf(url).pathname);
    else void askForLink(url, doors.words());
  };
  contents.setWindowOpenHandler(({ url }) => {
    lead(url);
    return { action: 'deny' };
  });
  contents.on('will-navigate', (details) => {
    // A window may load its own page again.
    if (details.url === contents.getURL()) return;
    details.preventDefault();
    lead(details.url);
  });
  contents.on('will-redirect', (details) => details.preventDefault());
  contents.on('will-frame-navigate', (details) => {
    if (!details.isMainFrame) details.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

async function askForLink(url: string, words: Words): Promise<void> {
  const address = webAddress(url);
  if (!address) return;
  const doubts = address.doubts.map((doubt) => words(`addresses.${doubt}`));
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: words('desktop.openLink'),
    detail: [address.host, address.href.slice(0, 1_000), ...doubts].join('\n\n'),
    buttons: [words('desktop.openLinkYes'), words('desktop.cancel')],
    defaultId: 1,
    cancelId: 1,
  });
  if (response === 0) await shell.openExternal(address.href);
}
