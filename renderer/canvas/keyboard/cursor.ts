import type { Scene } from '../../../shared/scene/scene.ts';
import { stackBoxes } from './stacks.ts';

/** Where the keyboard stands on the map. */
export type Cursor =
  | { readonly at: 'stage'; readonly id: string }
  | { readonly at: 'step'; readonly id: string }
  | { readonly at: 'lane'; readonly id: string }
  /** A cell, or one card of its stack. */
  | { readonly at: 'cell'; readonly lane: string; readonly column: number; readonly card: string | null }
  /** A note beside the grid. Taken hold of, arrow keys move it instead of moving on. */
  | { readonly at: 'note'; readonly card: string; readonly held: boolean }
  /** A place on the active curve. Taken hold of, ↑ and ↓ change its value instead of moving on. */
  | { readonly at: 'point'; readonly lane: string; readonly column: number; readonly held: boolean };

export function isCurveLane(scene: Scene, lane: string): boolean {
  return scene.curves.some((curve) => curve.lane === lane);
}

/** Whether the thing under the cursor is still on the map. */
export function cursorStands(scene: Scene, cursor: Cursor): boolean {
  if (cursor.at === 'stage') return scene.stages.some((stage) => stage.id === cursor.id);
  if (cursor.at === 'step') return scene.columns.some((column) => column.id === cursor.id);
  if (cursor.at === 'lane') return scene.lanes.some((lane) => lane.id === cursor.id);
  if (cursor.at === 'note') return scene.notes.some((note) => note.id === cursor.card);
  const there = scene.lanes.some((lane) => lane.id === cursor.lane) && cursor.column < scene.columns.length;
  if (cursor.at === 'point') return there;
  return there && (cursor.card === null || scene.cards.some((card) => card.id === cursor.card));
}

/** Ids of the cards of a cell, from the top. */
export function stackOf(scene: Scene, lane: string, column: number): readonly string[] {
  return stackBoxes(scene, lane, column).map((card) => card.id);
}

export function cellCursor(scene: Scene, lane: string, column: number, card: string | null = null): Cursor {
  return isCurveLane(scene, lane) ? { at: 'point', lane, column, held: false } : { at: 'cell', lane, column, card };
}

/** The stable name of a place, for the mirror's element ids. */
export function cursorKey(cursor: Cursor): string {
  if (cursor.at === 'cell') return cursor.card === null ? `cell-${cursor.lane}-${cursor.column}` : `card-${cursor.card}`;
  if (cursor.at === 'note') return `card-${cursor.card}`;
  if (cursor.at === 'point') return `point-${cursor.lane}-${cursor.column}`;
  return `${cursor.at}-${cursor.id}`;
}
