import { EventEmitter } from 'node:events';
import { app } from './app.ts';
import { preventable } from './prevented.ts';
import { WebContents, type WebPreferences } from './web-contents.ts';

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface WindowOptions extends Partial<Bounds> {
  readonly title?: string;
  readonly webPreferences?: WebPreferences;
}

const open: BrowserWindow[] = [];
let counter = 0;

export class BrowserWindow extends EventEmitter {
  readonly id = ++counter;
  readonly webContents: WebContents;
  #bounds: Bounds;
  #gone = false;
  #shown = false;
  #maximized = false;
  #minimized = false;

  constructor({ x = 0, y = 0, width = 800, height = 600, webPreferences = {} }: WindowOptions = {}) {
    super();
    this.#bounds = { x, y, width, height };
    open.push(this);
    this.webContents = new WebContents({ width, height, close: () => this.close(), gone: () => this.#went(), shown: () => this.#ready() }, webPreferences);
  }

  static getAllWindows(): BrowserWindow[] {
    return [...open].sort((a, b) => a.id - b.id);
  }

  /** The window that came forward last. */
  static getFocusedWindow(): BrowserWindow | null {
    return open.at(-1) ?? null;
  }

  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return open.find((window) => window.webContents === contents) ?? null;
  }

  #ready(): void {
    if (this.#shown) return;
    this.#shown = true;
    this.emit('ready-to-show', preventable({}));
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }

  show(): void {
    this.focus();
  }

  focus(): void {
    open.splice(open.indexOf(this), 1);
    open.push(this);
    this.webContents.comeForward();
    this.emit('focus', preventable({}));
    app.emit('browser-window-focus', preventable({}), this);
  }

  maximize(): void {
    this.#maximized = true;
  }

  minimize(): void {
    this.#minimized = true;
  }

  restore(): void {
    this.#minimized = false;
  }

  isMaximized(): boolean {
    return this.#maximized;
  }

  isMinimized(): boolean {
    return this.#minimized;
  }

  isDestroyed(): boolean {
    return this.#gone;
  }

  getTitle(): Promise<string> {
    return this.webContents.page?.title() ?? Promise.resolve('');
  }

  getBounds(): Bounds {
    return this.#bounds;
  }

  getNormalBounds(): Bounds {
    return this.#bounds;
  }

  setBounds(bounds: Partial<Bounds>): void {
    this.#bounds = { ...this.#bounds, ...bounds };
    const { width, height } = this.#bounds;
    void this.webContents.page?.setViewportSize({ width, height }).catch(() => undefined);
  }

  setContentSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }

  close(): void {
    const event = preventable({});
    this.emit('close', event);
    if (!event.defaultPrevented) void this.webContents.end(true);
  }

  destroy(): void {
    void this.webContents.end(false);
  }

  #went(): void {
    if (this.#gone) return;
    this.#gone = true;
    open.splice(open.indexOf(this), 1);
    this.webContents.forget();
    this.emit('closed');
    // The system gives the keyboard to the one behind it.
    if (open.length === 0) app.emit('window-all-closed');
    else open.at(-1)?.focus();
  }
}

/** A page that wants to stay keeps the program. */
const PATIENCE = 3_000;

app.windows = {
  async closeAll() {
    const closing = [...open].map(
      (window) =>
        new Promise<boolean>((resolve) => {
          setTimeout(() => resolve(false), PATIENCE).unref();
          window.once('closed', () => resolve(true));
          window.close();
        }),
    );
    return (await Promise.all(closing)).every(Boolean);
  },
};
