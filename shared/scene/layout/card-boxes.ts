import type { CardBox } from '../scene.ts';
import type { Frame } from './frame.ts';
import type { LaneRow, RowCard } from './lane-row.ts';

/** The cards of a row at its place on the map; a card that neither changed nor moved keeps its box. */
export function cardBoxes(lane: string, row: LaneRow, top: number, frame: Frame, known: Map<string, CardBox>): readonly CardBox[] {
  return row.cards.map((card) => {
    const x = frame.columns[card.from]?.x ?? 0;
    const held = known.get(card.card.id);
    if (held && isSame(held, card, lane, x, card.y + top)) return held;
    const box = newBox(card, lane, x, card.y + top);
    known.set(box.id, box);
    return box;
  });
}

function isSame(held: CardBox, card: RowCard, lane: string, x: number, y: number): boolean {
  return (
    held.marks === card.content.marks &&
    held.y === y &&
    held.x === x &&
    held.w === card.w &&
    held.lane === lane &&
    held.fromColumn === card.from &&
    held.toColumn === card.to &&
    held.position === card.position &&
    held.kind === card.card.kind
  );
}

function newBox({ card, content, from, to, position, w }: RowCard, lane: string, x: number, y: number): CardBox {
  const { look, title, h, textBox, marks } = content;
  return { id: card.id, kind: card.kind, look, lane, fromColumn: from, toColumn: to, position, title, x, y, w, h, textBox, marks };
}
