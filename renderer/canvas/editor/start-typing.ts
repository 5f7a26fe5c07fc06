import type { CanvasHost } from '../canvas-host.ts';
import { startEditing } from './start-editing.ts';

/** Letters on a focused cell begin a card, on a focused card they replace its text. */
export function startTyping(host: CanvasHost, text: string): void {
  const { editing, cursor } = host.store.getState();
  if (editing || host.readOnly()) return;
  if (cursor?.at === 'cell') {
    startEditing(host, cursor.card === null ? { kind: 'cell', lane: cursor.lane, column: cursor.column } : { kind: 'card', id: cursor.card }, text);
  } else if (host.places.catcher) host.places.catcher.value = '';
}
