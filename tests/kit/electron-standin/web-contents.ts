import { EventEmitter } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { CDPSession, Page } from '@playwright/test';
import { toApp, toHttps } from './addresses.ts';
import { app } from './app.ts';
import { makeCodec } from './codec.ts';
import { ipcMain } from './ipc.ts';
import { MessagePortMain } from './message-ports.ts';
import { type FromPage, startPageWorld } from './page-world.ts';
import { preventable } from './prevented.ts';
import { routeRequests, type Traveller } from './requests.ts';
import { session } from './session.ts';
import { nativeTheme } from './system.ts';

export interface WebPreferences {
  readonly preload?: string;
  readonly sandbox?: boolean;
  readonly contextIsolation?: boolean;
  readonly nodeIntegration?: boolean;
  readonly webviewTag?: boolean;
}

/** What the contents ask of their window. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  close(): void;
  gone(): void;
  shown(): void;
}

type OpenHandler = (details: { url: string; disposition: string }) => { action: string };

const all = new Map<number, WebContents>();
const codec = makeCodec();
let routed: Promise<void> | null = null;
let counter = 0;

export const webContents = {
  getAllWebContents: () => [...all.values()],
  fromDevToolsTargetId: (target: string) => [...all.values()].find((contents) => contents.targetId === target),
};

export class WebContents extends EventEmitter {
  readonly id = ++counter;
  readonly session = session.defaultSession;
  readonly mainFrame = { url: '', parent: null };
  targetId = '';
  page: Page | null = null;
  readonly #frame: Frame;
  readonly #preferences: WebPreferences;
  readonly #ready: Promise<Page>;
  readonly #ports = new Map<string, MessagePortMain>();
  readonly #outgoing: [string, string][] = [];
  #sending = false;
  #openHandler: OpenHandler = () => ({ action: 'deny' });
  #loading: string | null = null;

  constructor(frame: Frame, preferences: WebPreferences) {
    super();
    if (!preferences.contextIsolation || preferences.nodeIntegration || !preferences.sandbox)
      throw new Error('stand-in: only sandboxed, isolated windows are played');
    this.#frame = frame;
    this.#preferences = preferences;
    all.set(this.id, this);
    app.emit('web-contents-created', preventable({}), this);
    this.#ready = this.#start(preferences);
    this.#ready.catch((error: unknown) => process.stderr.write(`${String(error)}\n`));
  }

  async #start({ preload }: WebPreferences): Promise<Page> {
    const { context, newPage } = await app.chromium();
    routed ??= routeRequests(context, () => [...all.values()].flatMap((contents) => contents.traveller() ?? []));
    await routed;
    const page = await newPage();
    this.page = page;
    await page.setViewportSize({ width: this.#frame.width, height: this.#frame.height });
    await this.followTheme();
    this.targetId = await targetOf(await context.newCDPSession(page));
    await page.exposeBinding('__standinSend', (_source, message: FromPage) => this.#receive(message));
    const source = preload ? await readFile(preload, 'utf8') : '';
    const info = JSON.stringify({ contents: this.id, platform: process.platform });
    await page.addInitScript(`(${startPageWorld})((${makeCodec})(),function(require){${source}\n},${info})`);
    await grantClipboard(page);
    this.#tell(page);
    return page;
  }

  #tell(page: Page): void {
    page.on('load', () => {
      this.emit('did-finish-load');
      this.#frame.shown();
    });
    page.on('domcontentloaded', () => this.emit('dom-ready'));
    page.on('crash', () => this.emit('render-process-gone', preventable({}), { reason: 'crashed', exitCode: 1 }));
    page.on('close', () => this.#frame.gone());
    page.on('framenavigated', (frame) => {
      if (frame !== page.mainFrame()) return;
      this.mainFrame.url = toApp(frame.url());
      const here = this.#loading === null;
      this.emit(here ? 'did-navigate-in-page' : 'did-navigate', preventable({}), this.mainFrame.url);
      if (!here) this.#endPorts();
      this.#loading = null;
    });
    page.on('dialog', (dialog) => {
      if (dialog.type() !== 'beforeunload') return;
      const event = preventable({});
      this.emit('will-prevent-unload', event);
      // Electron's meaning: preventing the prevention lets the page go.
      void (event.defaultPrevented ? dialog.accept() : dialog.dismiss()).catch(() => undefined);
    });
  }

  traveller(): Traveller | null {
    const { page } = this;
    if (!page) return null;
    return {
      page,
      wantsWindow: (url) => void this.#openHandler({ url, disposition: 'new-window' }),
      mayNavigate: (url, isMainFrame) => {
        // A request never carries the fragment of its address.
        if (isMainFrame && this.#loading?.replace(/#.*$/, '') === url) return true;
        const details = preventable({ url, isMainFrame });
        this.emit('will-frame-navigate', details);
        if (isMainFrame) this.emit('will-navigate', details, url);
        if (isMainFrame && !details.defaultPrevented) this.#loading = url;
        return !details.defaultPrevented;
      },
    };
  }

  #receive(message: FromPage): void {
    if (message[0] === 'port') this.#ports.get(message[1])?.deliver(codec.decode(message[2]));
    else if (message[0] === 'close-port') this.#ports.get(message[1])?.emit('close');
    else if (message[0] === 'close-window') this.#frame.close();
    else {
      const [, channel, data, ids] = message;
      const ports = ids.map((id) => this.#adopt(id));
      ipcMain.emit(channel, { sender: this, senderFrame: { url: this.mainFrame.url, parent: null }, ports }, ...(codec.decode(data) as unknown[]));
    }
  }

  #adopt(id: string): MessagePortMain {
    const port = new MessagePortMain(
      (data) => this.#post(id, codec.encode(data)),
      () => this.#post(id, ''),
    );
    this.#ports.set(id, port);
    return port;
  }

  #endPorts(): void {
    for (const port of this.#ports.values()) port.emit('close');
    this.#ports.clear();
  }

  #post(port: string, data: string): void {
    this.#outgoing.push([port, data]);
    if (!this.#sending) void this.#flush();
  }

  /** What waits goes over together: each crossing costs a round trip. */
  async #flush(): Promise<void> {
    this.#sending = true;
    while (this.#outgoing.length > 0 && this.page && !this.page.isClosed()) {
      const batch = this.#outgoing.splice(0);
      // A page that reloads or goes loses what was on its way, as it would there.
      await this.page
        .evaluate((messages) => (window as unknown as { __standinReceive?(messages: [string, string][]): void }).__standinReceive?.(messages), batch)
        .catch(() => undefined);
    }
    this.#sending = false;
  }

  async followTheme(): Promise<void> {
    await this.page?.emulateMedia({ colorScheme: nativeTheme.shouldUseDarkColors ? 'dark' : 'light' }).catch(() => undefined);
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.#ready;
    this.#loading = url;
    await page.goto(toHttps(url));
  }

  getLastWebPreferences(): WebPreferences {
    return this.#preferences;
  }

  getURL(): string {
    return this.mainFrame.url;
  }

  reload(): void {
    this.#loading = this.getURL();
    void this.page?.goto(toHttps(this.getURL())).catch(() => undefined);
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  isDestroyed(): boolean {
    return !all.has(this.id);
  }

  close(): void {
    this.#frame.close();
  }

  /** Headless pages believe that they have the keyboard all the time: they are told when they get it. */
  comeForward(): void {
    const { page } = this;
    if (!page) return;
    void page
      .bringToFront()
      .then(() => page.evaluate(() => void window.dispatchEvent(new Event('focus'))))
      // a page on its way to another address, or out
      .catch(() => undefined);
  }

  copy(): void {
    void this.page?.keyboard.press('Control+C').catch(() => undefined);
  }

  cut(): void {
    void this.page?.keyboard.press('Control+X').catch(() => undefined);
  }

  paste(): void {
    void this.page?.keyboard.press('Control+V').catch(() => undefined);
  }

  /** Closes the page; it may ask to stay where `ask` is set. */
  async end(ask: boolean): Promise<void> {
    const page = await this.#ready;
    await page.close({ runBeforeUnload: ask }).catch(() => undefined);
  }

  forget(): void {
    this.#endPorts();
    all.delete(this.id);
    this.emit('destroyed');
  }
}

nativeTheme.on('updated', () => {
  for (const contents of all.values()) void contents.followTheme();
});

async function targetOf(devTools: CDPSession): Promise<string> {
  const { targetInfo } = await devTools.send('Target.getTargetInfo');
  await devTools.detach();
  return targetInfo.targetId;
}

/** Asks the program's own handler, as Electron would at each use. */
async function grantClipboard(page: Page): Promise<void> {
  const granted = (['clipboard-read', 'clipboard-write'] as const).filter((permission) =>
    session.defaultSession.permissionCheck(null, permission.replace('-write', '-sanitized-write'), 'app://cxmap'),
  );
  await page.context().grantPermissions([...granted], { origin: toHttps('app://cxmap') });
}
