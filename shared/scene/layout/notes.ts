import { type Beside, FARTHEST_NOTE, isBeside, USUAL_NOTE } from '../../model/place.ts';
import type { NoteBox, Scene } from '../scene.ts';
import type { CardSetting } from './card-content.ts';
import { type ContentMemory, contentOf } from './content-memory.ts';
import type { Placed } from './placement.ts';
import { NOTE_GAP } from './sizes.ts';

type GridSize = Pick<Scene, 'width' | 'height'>;

/** The notes beside the grid where they lie, those to the right first, each side from the top. */
export function noteBoxes(beside: readonly Placed[], grid: GridSize, setting: CardSetting, contents: ContentMemory): readonly NoteBox[] {
  const boxes = beside.flatMap(({ card }) => {
    if (!isBeside(card.place)) return [];
    const content = contentOf(card, card.place.beside.w, setting, contents);
    const { x, y, w, side } = noteOnMap(card.place.beside, grid);
    return [{ ...content, id: card.id, kind: card.kind, side, x, y, w }];
  });
  return boxes.sort(inOrder);
}

/** Where a note lies on the map. A note never covers the grid, whatever the file says. */
export function noteOnMap({ side, x, y, w }: Beside, grid: GridSize): Beside {
  if (side === 'right') return { side, w, x: grid.width + Math.max(NOTE_GAP, x), y: Math.max(0, y) };
  return { side, w, x: Math.max(0, x), y: grid.height + Math.max(NOTE_GAP, y) };
}

/** The place that puts a note at (x, y) of the map: on the nearer side of the grid, if it would cover some of it. */
export function besideAt({ x, y, w }: { readonly x: number; readonly y: number; readonly w: number }, grid: GridSize): Beside {
  const [right, below] = [x - grid.width, y - grid.height];
  const side = below >= 0 || (right < 0 && below > right) ? 'below' : 'right';
  const at = side === 'right' ? { x: Math.max(NOTE_GAP, right), y: Math.max(0, y) } : { x: Math.max(0, x), y: Math.max(NOTE_GAP, below) };
  return { side, x: Math.min(FARTHEST_NOTE, Math.round(at.x)), y: Math.min(FARTHEST_NOTE, Math.round(at.y)), w: Math.round(w) };
}

const BETWEEN = 12;

/** Under the grid at a column, below what lies there: where a note goes that is written without a picture. */
export function nextNoteBelow({ columns, notes, height }: Scene, column: number): Beside {
  const x = columns[column]?.x ?? 0;
  const lowest = notes.reduce(
    (y, note) => (note.side === 'below' && note.x < x + USUAL_NOTE && note.x + note.w > x ? Math.max(y, note.y + note.h - height + BETWEEN) : y),
    NOTE_GAP,
  );
  return { side: 'below', x: Math.min(FARTHEST_NOTE, Math.round(x)), y: Math.min(FARTHEST_NOTE, Math.round(lowest)), w: USUAL_NOTE };
}

export function wholeExtent(grid: GridSize, notes: readonly NoteBox[]): Pick<Scene, 'wholeWidth' | 'wholeHeight'> {
  let { width: wholeWidth, height: wholeHeight } = grid;
  for (const { x, y, w, h } of notes) {
    wholeWidth = Math.max(wholeWidth, x + w);
    wholeHeight = Math.max(wholeHeight, y + h);
  }
  return { wholeWidth, wholeHeight };
}

function inOrder(a: NoteBox, b: NoteBox): number {
  if (a.side !== b.side) return a.side === 'right' ? -1 : 1;
  return a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1);
}
