import { EventEmitter } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Chromium, startChromium } from './chromium.ts';
import { preventable } from './prevented.ts';
import { takeLock } from './single-instance.ts';

/** What `app` needs to know of windows, without importing them. */
export interface OpenWindows {
  /** Closes each; answers with whether all went. */
  closeAll(): Promise<boolean>;
}

class App extends EventEmitter {
  readonly switches = new Map<string, string>();
  /** Names of running utility processes by their id. */
  readonly processes = new Map<number, string>();
  readonly recentDocuments: string[] = [];
  readonly commandLine = {
    appendSwitch: (name: string, value = ''): void => void this.switches.set(name, value),
    getSwitchValue: (name: string): string => this.switches.get(name) ?? '',
  };
  isPackaged = false;
  windows: OpenWindows = { closeAll: () => Promise.resolve(true) };
  #paths = new Map<string, string>([['userData', join(tmpdir(), `standin-${process.pid}`)]]);
  #chromium: Promise<Chromium> | null = null;
  #quitting: Promise<void> | null = null;

  whenReady(): Promise<void> {
    return this.chromium().then(() => undefined);
  }

  chromium(): Promise<Chromium> {
    this.#chromium ??= startChromium(this.getPath('userData')).then((started) => {
      this.emit('ready', preventable({}));
      return started;
    });
    return this.#chromium;
  }

  setPath(name: string, path: string): void {
    this.#paths.set(name, path);
  }

  getPath(name: string): string {
    return this.#paths.get(name) ?? join(this.getPath('userData'), name);
  }

  setName(): void {
    // The name stands in menus that nobody sees.
  }

  setAppUserModelId(): void {
    // There is no task bar.
  }

  getLocale(): string {
    return process.env['STANDIN_LOCALE'] ?? 'en-GB';
  }

  getAppMetrics(): { pid: number; name: string }[] {
    return [...this.processes].map(([pid, name]) => ({ pid, name }));
  }

  enableSandbox(): void {
    this.switches.set('sandbox', '');
  }

  addRecentDocument(path: string): void {
    this.recentDocuments.push(path);
  }

  requestSingleInstanceLock(): boolean {
    return takeLock(this.getPath('userData'), ({ args, folder }) => this.emit('second-instance', preventable({}), args, folder));
  }

  quit(): void {
    // A listener may prevent it and ask again later.
    this.#quitting ??= this.#quit().finally(() => (this.#quitting = null));
  }

  async #quit(): Promise<void> {
    const before = preventable({});
    this.emit('before-quit', before);
    if (before.defaultPrevented || !(await this.windows.closeAll())) return;
    // Listeners call quit again from within: that must begin anew.
    setImmediate(() => {
      const will = preventable({});
      this.emit('will-quit', will);
      if (!will.defaultPrevented) this.exit(0);
    });
  }

  exit(code = 0): void {
    this.emit('quit', preventable({}), code);
    const started = this.#chromium ?? Promise.resolve(null);
    void started
      .then((chromium) => chromium?.context.close())
      .catch(() => undefined)
      .then(() => process.exit(code));
  }
}

export const app = new App();
