import { isNoteBox } from '../../../shared/scene/scene.ts';
import type { CanvasHost } from '../canvas-host.ts';
import type { Editing } from '../interaction.ts';
import { type Cursor, stackOf } from '../keyboard/cursor.ts';
import { startEditing } from './start-editing.ts';

function close(host: CanvasHost): void {
  host.store.setState({ editing: null });
  if (host.view.store.getState().editing?.kind === 'card') host.view.edit(null);
}

/** Enter, or a click elsewhere: the text is kept and its card selected. */
export function keepAndSelect(host: CanvasHost, text: string, { focus }: { readonly focus: boolean }): void {
  const { editing } = host.store.getState();
  if (!editing) return;
  close(host);
  const id = host.edits.keepText(editing, text);
  if (!focus) return;
  host.moveTo(cursorAfter(editing, id));
}

function cursorAfter({ cell }: Editing, card: string | null): Cursor | null {
  if (cell) return { at: 'cell', ...cell, card };
  return card === null ? null : { at: 'note', card, held: false };
}

/** Tab: the text is kept and the next cell of the lane is edited; past the last column the map grows by a step. */
export function keepAndGoOn(host: CanvasHost, text: string, direction: 1 | -1): void {
  const { editing, scene } = host.store.getState();
  if (!editing || !scene) return;
  close(host);
  const kept = host.edits.keepText(editing, text);
  if (!editing.cell) {
    editNextNote(host, kept, direction);
    return;
  }
  const { lane } = editing.cell;
  const column = besideCell(host, editing.cell.column, kept, direction);
  if (column < 0) {
    host.moveTo(cursorAfter(editing, editing.card));
    return;
  }
  const last = scene.columns.at(-1);
  if (column >= scene.columns.length && last) host.edits.addStepBefore(last.stage, null);
  editCell(host, lane, column);
}

/** The column after or before a cell; of a card that covers several, after or before all of them. */
function besideCell(host: CanvasHost, column: number, card: string | null, direction: 1 | -1): number {
  const { index } = host.store.getState();
  const box = card === null ? undefined : index.cards[index.find(card)];
  if (!box || isNoteBox(box)) return column + direction;
  return direction === 1 ? box.toColumn + 1 : box.fromColumn - 1;
}

/** Past the last note and the first the keyboard stays where it is. */
function editNextNote(host: CanvasHost, card: string | null, direction: 1 | -1): void {
  const notes = host.store.getState().scene?.notes ?? [];
  const at = notes.findIndex(({ id }) => id === card);
  const next = at < 0 ? undefined : notes[at + direction];
  host.moveTo(card === null ? null : { at: 'note', card: next?.id ?? card, held: false });
  if (next) startEditing(host, { kind: 'card', id: next.id });
}

/** The first card of a cell, or a new one where there is none. */
function editCell(host: CanvasHost, lane: string, column: number): void {
  const { scene } = host.store.getState();
  if (!scene || column >= scene.columns.length) return;
  const first = stackOf(scene, lane, column)[0];
  host.moveTo({ at: 'cell', lane, column, card: first ?? null });
  startEditing(host, first === undefined ? { kind: 'cell', lane, column } : { kind: 'card', id: first });
}
