import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import type { Words } from '../../web/words.ts';
import { escapeLabel } from './template.ts';

/** What a right click needs to know of the place where it was made. */
export type TextPlace = Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'misspelledWord' | 'dictionarySuggestions' | 'editFlags'>;

/** Suggestions first, as everywhere; nothing at all where there is no text. */
export function textMenu(place: TextPlace, words: Words, replace: (word: string) => void): MenuItemConstructorOptions[] {
  const { isEditable, selectionText, misspelledWord, dictionarySuggestions, editFlags } = place;
  const item = (role: 'cut' | 'copy' | 'paste' | 'selectAll', enabled: boolean): MenuItemConstructorOptions => ({
    role,
    label: words(`desktop.roles.${role}`),
    enabled,
  });
  if (!isEditable) return selectionText.trim() === '' ? [] : [item('copy', editFlags.canCopy)];
  const suggested = misspelledWord === '' ? [] : dictionarySuggestions.map((word) => ({ label: escapeLabel(word), click: () => replace(word) }));
  const line: MenuItemConstructorOptions[] = suggested.length > 0 ? [{ type: 'separator' }] : [];
  const own = [item('cut', editFlags.canCut), item('copy', editFlags.canCopy), item('paste', editFlags.canPaste), item('selectAll', editFlags.canSelectAll)];
  return [...suggested, ...line, ...own];
}
