import { type BrowserWindow, Menu } from 'electron';
import type { Words } from '../../web/words.ts';
import { textMenu } from './text-menu.ts';

/** A system's own menu on texts, which Electron leaves to the program; pages that have a menu of their own keep it. */
export function offerTextMenu(window: BrowserWindow, words: () => Words): void {
  window.webContents.on('context-menu', (_event, place) => {
    const template = textMenu(place, words(), (word) => window.webContents.replaceMisspelling(word));
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window });
  });
}
