import { moveCards } from '../../../shared/commands/index.ts';
import { liveRecord, type RecordOfKind, type Records } from '../../../shared/model/kinds.ts';
import type { Preview } from '../interaction.ts';

type Card = RecordOfKind<'card'>;

/** Room for so many is shown; more would only push the rest of the map out of sight. */
const MOST = 12;

/** The cell where cards would land, and their place in its stack among those that stay. */
export interface RoomWish {
  readonly lane: string;
  readonly column: string;
  readonly index: number;
}

export interface Room {
  /** What lies where the cards would: themselves where they only change places in their stack, else copies of them. */
  readonly cards: readonly string[];
  readonly preview: Preview;
}

/**
 * The map with room where dragged cards would land, so that the others give way while the hand is still over it. Where the cards came from
 * nothing closes up: what lies below must not come up under the hand.
 */
export function roomFor(records: Records, dragged: readonly string[], wish: RoomWish): Room {
  const moved = new Map<string, Card>();
  for (const { record, field, value } of moveCards.drafts(records, { cards: dragged.slice(0, MOST), ...wish })) {
    const card = moved.get(record) ?? liveRecord(records, 'card', record);
    if (card && field !== null) moved.set(record, { ...card, [field]: value });
  }
  const cards = [...moved.values()].map((card) => (isAtHome(records, card) ? card : { ...card, id: roomId(card.id) }));
  return { cards: cards.map(({ id }) => id), preview: withCards(cards) };
}

function isAtHome(records: Records, { id, place }: Card): boolean {
  const before = records.card.get(id)?.place;
  return before?.lane === place.lane && before.from === place.from && before.to === place.to;
}

/** No record has such an id. */
function roomId(card: string): string {
  return `room ${card}`;
}

function withCards(cards: readonly Card[]): Preview {
  return (records) => ({ ...records, card: new Map([...records.card, ...cards.map((card) => [card.id, card] as const)]) });
}
