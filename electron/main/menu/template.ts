import type { MenuItemConstructorOptions } from 'electron';
import type { MenuItem } from '../../../shared/contract/shell-contract.ts';
import type { Words } from '../../web/words.ts';
import { acceleratorOf } from './accelerator.ts';
import { appMenu, closingFileItems, recentMenu, systemEditItems, systemMenus, viewItems } from './system-items.ts';

export interface MenuParts {
  /** What the window in front offers. */
  readonly items: readonly MenuItem[];
  readonly recent: readonly { readonly id: string; readonly name: string; readonly folder: string }[];
  readonly words: Words;
  readonly platform: NodeJS.Platform;
  readonly choose: (id: string) => void;
  readonly openRecent: (id: string) => void;
}

/** Menus in the order of their names on the screen, made of the groups of the registry. */
const MENUS = ['file', 'edit', 'add', 'move', 'view', 'navigate', 'present', 'settings', 'help'] as const;

/** Ids with a dot (`export.svg`) stand together in a menu of their own. */
const FAMILIES = ['export', 'addLane', 'theme', 'language'] as const;

/** The whole native menu. Every action of the window's registry is in it, under the words and keys that the palette shows. */
export function menuTemplate(parts: MenuParts): MenuItemConstructorOptions[] {
  const groups = MENUS.map((group) => groupMenu(group, parts)).filter((menu) => menu !== null);
  return [...(parts.platform === 'darwin' ? [appMenu(parts)] : []), ...groups, ...systemMenus(parts)];
}

function groupMenu(group: (typeof MENUS)[number], parts: MenuParts): MenuItemConstructorOptions | null {
  const own = parts.items.filter((item) => item.group === group);
  const submenu = [...beforeOwn(group, own, parts), ...ownItems(own, parts), ...behindOwn(group, own, parts)];
  return submenu.length === 0 ? null : { id: `menu.${group}`, label: parts.words(`actions.groups.${group}`), submenu };
}

function beforeOwn(group: string, own: readonly MenuItem[], { words }: MenuParts): MenuItemConstructorOptions[] {
  // Without a window of ours that says otherwise, text fields still want their menu.
  return group === 'edit' && own.length === 0 ? systemEditItems(words) : [];
}

function behindOwn(group: string, own: readonly MenuItem[], parts: MenuParts): MenuItemConstructorOptions[] {
  const line: MenuItemConstructorOptions[] = own.length > 0 ? [{ type: 'separator' }] : [];
  if (group === 'file') return [...line, recentMenu(parts), ...closingFileItems(parts)];
  return group === 'view' ? [...line, ...viewItems(parts)] : [];
}

function ownItems(own: readonly MenuItem[], parts: MenuParts): MenuItemConstructorOptions[] {
  const single = own.filter((item) => familyOf(item.id) === null);
  const families = FAMILIES.flatMap((family) => {
    const members = own.filter((item) => familyOf(item.id) === family);
    return members.length === 0 ? [] : [familyMenu(family, members, parts)];
  });
  return [...single.map((item) => entry(item, parts)), ...families];
}

function familyOf(id: string): (typeof FAMILIES)[number] | null {
  return FAMILIES.find((family) => id.startsWith(`${family}.`)) ?? null;
}

function familyMenu(family: (typeof FAMILIES)[number], members: readonly MenuItem[], parts: MenuParts): MenuItemConstructorOptions {
  return { id: `menu.${family}`, label: parts.words(`desktop.menus.${family}`), submenu: members.map((item) => entry(item, parts)) };
}

function entry({ id, title, keys, enabled }: MenuItem, { platform, choose }: MenuParts): MenuItemConstructorOptions {
  const accelerator = acceleratorOf(keys, platform);
  return {
    id,
    label: escapeLabel(title),
    enabled,
    click: () => choose(id),
    // The page hears its keys itself and knows what is being written; a Mac's menu only gets those that it leaves.
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: platform === 'darwin' }),
  };
}

/** An ampersand would underline the next letter. */
export function escapeLabel(text: string): string {
  return text.replaceAll('&', '&&');
}
