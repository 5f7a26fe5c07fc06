import type { ReactNode } from 'react';
import type { Beside } from '../../../shared/model/place.ts';
import { noteOnMap } from '../../../shared/scene/index.ts';
import type { Mark } from '../../../shared/scene/marks.ts';
import type { Box, CardFace, CardLook, Scene } from '../../../shared/scene/scene.ts';
import type { Interaction } from '../interaction.ts';
import { stackOf } from '../keyboard/cursor.ts';
import { MarkView } from '../nodes/mark-view.tsx';

/** Where the editor lies, in map units. */
export interface EditorBox extends Box {
  /** The text in it, relative to its corner. */
  readonly text: Box;
  /** Free space under the text. */
  readonly foot: number;
  readonly weight: 400 | 600;
  readonly look: CardLook;
  /** What stands beside the text and stays: channel, sign. */
  readonly marks: ReactNode;
  /** What stands under the text and goes down when it grows: tags, fields. */
  readonly below: ReactNode;
}

const PADDING = 10;
const FOOT = 8;
const GAP = 6;
const NEW_CARD = 40;

const boxes = new WeakMap<object, { readonly editing: Interaction['editing']; readonly cursor: Interaction['cursor']; readonly box: EditorBox | null }>();

/** The editor's box; without an editor the cell under the cursor, where the unseen field waits. The same object for the same state. */
export function editorBox({ scene, index, editing, cursor }: Interaction): EditorBox | null {
  if (!scene) return null;
  const known = boxes.get(scene);
  if (known && known.editing === editing && known.cursor === cursor) return known.box;
  const card = editing?.card ?? (cursor?.at === 'cell' || cursor?.at === 'note' ? cursor.card : null);
  const held = card === null ? undefined : index.cards[index.find(card)];
  const box = held ? overCard(held) : newCardBox(scene, editing, cursor);
  boxes.set(scene, { editing, cursor, box });
  return box;
}

function newCardBox(scene: Scene, editing: Interaction['editing'], cursor: Interaction['cursor']): EditorBox | null {
  if (editing?.beside) return besideBox(scene, editing.beside);
  return inCell(scene, editing?.cell ?? (cursor?.at === 'cell' ? cursor : null));
}

function besideBox(scene: Scene, beside: Beside): EditorBox {
  const { x, y, w } = noteOnMap(beside, scene);
  return { x, y, w, h: NEW_CARD, ...blank(w) };
}

/** The inside of a new card, `w` wide. */
function blank(w: number): Pick<EditorBox, 'text' | 'foot' | 'weight' | 'look' | 'marks' | 'below'> {
  return { text: { x: PADDING, y: PADDING, w: w - 2 * PADDING, h: 18 }, foot: FOOT, weight: 400, look: 'plain', marks: null, below: null };
}

function overCard(card: CardFace): EditorBox {
  const strong = card.marks.some((mark) => mark.type === 'text' && mark.role === 'card-strong' && inside(mark, card.textBox));
  const others = card.marks.filter((mark) => (mark.type !== 'text' || !inside(mark, card.textBox)) && isNoPlate(mark));
  const bottom = card.textBox.y + card.textBox.h;
  const below = others.filter((mark) => topOf(mark) > bottom);
  return {
    ...placeOf(card),
    text: card.textBox,
    foot: below.length > 0 ? card.h - bottom : FOOT,
    weight: strong ? 600 : 400,
    look: card.look,
    marks: <MarkView marks={others.filter((mark) => !below.includes(mark))} />,
    below: <MarkView marks={below} />,
  };
}

function isNoPlate(mark: Mark): boolean {
  return mark.type !== 'box' || mark.x > 0;
}

function inside(mark: { readonly x: number; readonly y: number }, box: Box): boolean {
  return mark.y > box.y && mark.y <= box.y + box.h + 4;
}

/** Where a mark begins; a path where its first stroke does. */
function topOf(mark: Mark): number {
  return mark.type === 'path' ? Number(/^M\s*\S+\s+(-?[\d.]+)/.exec(mark.d)?.[1] ?? 0) : mark.y;
}

function placeOf({ x, y, w, h }: Box): Box {
  return { x, y, w, h };
}

/** A new card lies under the last one of its cell. */
function inCell(scene: Scene, cell: { readonly lane: string; readonly column: number } | null): EditorBox | null {
  const lane = scene.lanes.find((box) => box.id === cell?.lane);
  const column = cell ? scene.columns[cell.column] : undefined;
  if (!lane || !column || !cell) return null;
  const last = stackOf(scene, cell.lane, cell.column).at(-1);
  const below = last === undefined ? undefined : scene.cards.find((card) => card.id === last);
  const y = below ? below.y + below.h + GAP : lane.y;
  return { x: column.x, y, w: column.w, h: NEW_CARD, ...blank(column.w) };
}
