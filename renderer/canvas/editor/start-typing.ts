import type { CanvasHost } from '../canvas-host.ts';
import { standOnFreeCell } from '../keyboard/free-cell.ts';
import { startEditing } from './start-editing.ts';

const NAMES = { stage: 'name', step: 'name', lane: 'title' } as const;

/** Letters on a focused cell begin a card, on a focused card they replace its text, on a head its name. */
export function startTyping(host: CanvasHost, text: string): void {
  if (host.store.getState().editing || host.readOnly()) return;
  standOnFreeCell(host);
  const { cursor } = host.store.getState();
  if (cursor?.at === 'cell') {
    startEditing(host, cursor.card === null ? { kind: 'cell', lane: cursor.lane, column: cursor.column } : { kind: 'card', id: cursor.card }, text);
    return;
  }
  if (cursor?.at === 'note') {
    startEditing(host, { kind: 'card', id: cursor.card }, text);
    return;
  }
  // A name has a field of its own: an input method first ends its word here.
  if (text === '') return;
  if (host.places.catcher) host.places.catcher.value = '';
  if (cursor && cursor.at !== 'point') host.view.edit({ kind: cursor.at, id: cursor.id, field: NAMES[cursor.at], initialText: text });
}
