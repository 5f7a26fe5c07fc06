import { type ColumnBox, isNoteBox, type Scene } from '../../../shared/scene/scene.ts';
import type { Interaction } from '../interaction.ts';
import type { SceneIndex } from '../level-of-detail/scene-index.ts';
import { type Cursor, cursorStands } from './cursor.ts';

type Held = Pick<Interaction, 'scene' | 'cursor' | 'editing'>;

/**
 * The keyboard's place and the text that is being written, in another scene: both stay with their step and card, wherever
 * somebody moved these. A text whose step is gone keeps no column (−1).
 */
export function carryOver(held: Held, scene: Scene, index: SceneIndex): Pick<Interaction, 'cursor' | 'editing'> {
  const columnOf = (column: number) => columnNow(held.scene?.columns[column], scene);
  return { cursor: held.cursor && carryCursor(held.cursor, columnOf, scene, index), editing: carryEditing(held.editing, columnOf) };
}

function carryCursor(cursor: Cursor, columnOf: (column: number) => number, scene: Scene, index: SceneIndex): Cursor | null {
  const moved = 'column' in cursor ? movedCursor(cursor, columnOf(cursor.column), index) : backInGrid(cursor, index);
  return cursorStands(scene, moved) ? moved : null;
}

/** A note that was put into the grid is stood on there. */
function backInGrid(cursor: Cursor, index: SceneIndex): Cursor {
  const card = cursor.at === 'note' ? index.cards[index.find(cursor.card)] : undefined;
  return card && !isNoteBox(card) ? { at: 'cell', lane: card.lane, column: card.fromColumn, card: card.id } : cursor;
}

/** Where the step is gone, its neighbour stands in its place. */
function movedCursor(cursor: Extract<Cursor, { column: number }>, now: number, index: SceneIndex): Cursor {
  const column = now < 0 ? cursor.column : now;
  const card = cursor.at === 'cell' && cursor.card !== null ? index.cards[index.find(cursor.card)] : undefined;
  // Taken out of the grid: the keyboard goes along.
  if (card && isNoteBox(card)) return { at: 'note', card: card.id, held: false };
  const place = card ? { lane: card.lane, column: Math.min(Math.max(column, card.fromColumn), card.toColumn) } : { lane: cursor.lane, column };
  return place.lane === cursor.lane && place.column === cursor.column ? cursor : { ...cursor, ...place };
}

function carryEditing(editing: Interaction['editing'], columnOf: (column: number) => number): Interaction['editing'] {
  if (!editing?.cell) return editing;
  const column = columnOf(editing.cell.column);
  return column === editing.cell.column ? editing : { ...editing, cell: { ...editing.cell, column } };
}

/** A step of a stage that was folded meanwhile is found in the stage's one column. */
function columnNow(before: ColumnBox | undefined, { columns }: Scene): number {
  if (!before) return -1;
  const same = columns.findIndex(({ id }) => id === before.id);
  return same >= 0 ? same : columns.findIndex(({ id, stage }) => id === stage && stage === before.stage);
}
