import type { MenuItemConstructorOptions } from 'electron';
import type { Words } from '../../web/words.ts';
import type { MenuParts } from './template.ts';

/* What every program of a system has in its menu, in the program's language rather than Electron's. */

type Role = NonNullable<MenuItemConstructorOptions['role']>;

function roleItem(role: Role, words: Words, values: Readonly<Record<string, string>> = {}): MenuItemConstructorOptions {
  return { role, label: words(`desktop.roles.${role}`, values) };
}

const LINE: MenuItemConstructorOptions = { type: 'separator' };
const APP = { app: 'CXMap' };

export function appMenu({ words }: MenuParts): MenuItemConstructorOptions {
  const roles = (...names: Role[]): MenuItemConstructorOptions[] => names.map((role) => roleItem(role, words, APP));
  return { label: APP.app, submenu: [...roles('about'), LINE, ...roles('services'), LINE, ...roles('hide', 'hideOthers', 'unhide'), LINE, ...roles('quit')] };
}

export function recentMenu({ recent, words, openRecent }: MenuParts): MenuItemConstructorOptions {
  const files = recent.map(({ id, name, folder }) => ({
    id: `recent.${id}`,
    label: `${name} (${folder})`.replaceAll('&', '&&'),
    click: () => openRecent(id),
  }));
  return { id: 'menu.recent', label: words('desktop.menus.recent'), enabled: files.length > 0, submenu: files };
}

/** On a Mac the way out stands in the program's own menu. */
export function closingFileItems({ words, platform }: MenuParts): MenuItemConstructorOptions[] {
  return platform === 'darwin' ? [] : [LINE, { id: 'quit', ...roleItem('quit', words, APP) }];
}

export function systemEditItems(words: Words): MenuItemConstructorOptions[] {
  const roles = (...names: Role[]): MenuItemConstructorOptions[] => names.map((role) => roleItem(role, words));
  return [...roles('undo', 'redo'), LINE, ...roles('cut', 'copy', 'paste', 'selectAll')];
}

export function viewItems({ words }: MenuParts): MenuItemConstructorOptions[] {
  return [roleItem('togglefullscreen', words)];
}

export function systemMenus({ words, platform }: MenuParts): MenuItemConstructorOptions[] {
  const roles: Role[] = platform === 'darwin' ? ['minimize', 'zoom', 'front'] : ['minimize'];
  return [{ id: 'menu.window', role: 'window', label: words('desktop.menus.window'), submenu: roles.map((role) => roleItem(role, words)) }];
}
