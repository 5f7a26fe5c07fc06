import type { CardBox } from '../scene.ts';
import type { Frame } from './frame.ts';
import type { LaneRow, RowCard } from './lane-row.ts';

/** The boxes of a lane as they were last given, and of what. */
export interface BoxMemory {
  row: LaneRow | null;
  boxes: readonly CardBox[];
}

/** The cards of a row at its place on the map; a card that neither changed nor moved keeps its box. */
export function cardBoxes(lane: string, row: LaneRow, top: number, frame: Frame, memory: BoxMemory): readonly CardBox[] {
  const held = memory.row === row ? memory.boxes : heldInOrder(row, memory.boxes);
  memory.row = row;
  memory.boxes = row.cards.map((card, index) => {
    const x = frame.columns[card.from]?.x ?? 0;
    const before = held[index];
    return before && isSame(before, card, x, card.y + top) ? before : newBox(card, lane, x, card.y + top);
  });
  return memory.boxes;
}

function heldInOrder(row: LaneRow, boxes: readonly CardBox[]): readonly (CardBox | undefined)[] {
  if (boxes.length === 0) return boxes;
  const known = new Map(boxes.map((box) => [box.id, box]));
  return row.cards.map(({ card }) => known.get(card.id));
}

function isSame(held: CardBox, card: RowCard, x: number, y: number): boolean {
  if (held.marks !== card.content.marks || held.y !== y || held.x !== x || held.w !== card.w) return false;
  return held.fromColumn === card.from && held.toColumn === card.to && held.position === card.position && held.kind === card.card.kind;
}

function newBox({ card, content, from, to, position, w }: RowCard, lane: string, x: number, y: number): CardBox {
  const { look, title, h, textBox, isSample, opens, further, icon, own, more, marks } = content;
  return {
    id: card.id,
    kind: card.kind,
    look,
    lane,
    fromColumn: from,
    toColumn: to,
    position,
    title,
    x,
    y,
    w,
    h,
    textBox,
    isSample,
    opens,
    further,
    icon,
    own,
    more,
    marks,
  };
}
