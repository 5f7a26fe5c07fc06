import { type BrowserWindow, Menu, nativeTheme } from 'electron';
import type { DeskFile } from '../../../shared/contract/desk-contract.ts';
import type { Settings } from '../../../shared/contract/settings.ts';
import type { WindowState } from '../../../shared/contract/shell-contract.ts';
import type { Language } from '../../../shared/model/format.ts';
import { wordsOf } from '../../web/words.ts';
import { menuTemplate } from './template.ts';

export interface MenusOptions {
  readonly language: Language;
  readonly recent: () => Promise<readonly DeskFile[]>;
  readonly choose: (id: string, window: BrowserWindow | null) => void;
  readonly openRecent: (id: string) => void;
  readonly front: () => BrowserWindow | null;
}

/** The native menu, which follows the window in front. */
export interface Menus {
  tell(window: BrowserWindow, state: WindowState): void;
  /** Builds it anew: another window came forward, other files are recent. */
  refresh(): void;
  language(): Language;
}

const MOST_RECENT = 12;

export function createMenus(options: MenusOptions): Menus {
  const told = new WeakMap<BrowserWindow, WindowState>();
  let language = options.language;
  let shown = '';
  const build = async (): Promise<void> => {
    const window = options.front();
    const items = (window && told.get(window)?.items) ?? [];
    const recent = (await options.recent()).filter(({ missing }) => !missing).slice(0, MOST_RECENT);
    // What only switches on or off is mended in place: a rebuilt menu closes under the mouse.
    const look = JSON.stringify([language, items.map(({ enabled: _, ...item }) => item), recent.map(({ id }) => id)]);
    if (look !== shown) {
      shown = look;
      const choose = (id: string): void => options.choose(id, options.front());
      Menu.setApplicationMenu(
        Menu.buildFromTemplate(menuTemplate({ items, recent, words: wordsOf(language), platform: process.platform, choose, openRecent: options.openRecent })),
      );
    }
    enable(Menu.getApplicationMenu(), items);
  };
  const refresh = (): void => {
    // A menu that cannot be built now is built at the next change; the page and its palette do all it does.
    build().catch((error: unknown) => process.emitWarning(String(error)));
  };
  return {
    refresh,
    language: () => language,
    tell(window, state) {
      told.set(window, state);
      language = state.language;
      nativeTheme.themeSource = themeSourceOf(state.theme);
      refresh();
    },
  };
}

function enable(menu: Menu | null, items: WindowState['items']): void {
  for (const { id, enabled } of items) {
    const item = menu?.getMenuItemById(id);
    if (item && item.enabled !== enabled) item.enabled = enabled;
  }
}

/** Title bars and dialogs follow the chosen theme; its contrast is the page's alone. */
export function themeSourceOf(theme: Settings['theme']): 'system' | 'light' | 'dark' {
  if (theme === 'system') return 'system';
  return theme.endsWith('dark') ? 'dark' : 'light';
}
