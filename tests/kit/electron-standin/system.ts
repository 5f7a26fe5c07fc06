import { EventEmitter } from 'node:events';

type ThemeSource = 'system' | 'light' | 'dark';

/** How the system looks; `systemDark` is what a test sets. */
class NativeTheme extends EventEmitter {
  systemDark = false;
  #source: ThemeSource = 'system';

  get themeSource(): ThemeSource {
    return this.#source;
  }

  /** As the real one: what stays as it is, is no news. */
  set themeSource(source: ThemeSource) {
    if (source === this.#source) return;
    this.#source = source;
    this.emit('updated');
  }

  get shouldUseDarkColors(): boolean {
    return this.#source === 'system' ? this.systemDark : this.#source === 'dark';
  }
}

export const nativeTheme = new NativeTheme();

const DISPLAY = { id: 1, workArea: { x: 0, y: 0, width: 1_920, height: 1_040 } };

export const screen = { getAllDisplays: () => [DISPLAY], getPrimaryDisplay: () => DISPLAY };
