import { setDrafts } from '../changes/drafts.ts';
import { liveRecord, type RecordOfKind, type Records } from '../model/kinds.ts';
import { holdsCards } from '../model/lane-kinds.ts';
import type { Place } from '../model/place.ts';
import { defineCommand } from './command.ts';
import { cellOf, columnsOf, inReadingOrder, spanOf } from './grid.ts';
import { kindInLane } from './kind-in-lane.ts';
import { liveCards } from './live-cards.ts';
import { keysAt, placeOrders } from './order-keys.ts';

type Card = RecordOfKind<'card'>;

export interface MoveCards {
  readonly cards: readonly string[];
  readonly lane: string;
  /** A step, or a stage for all its steps. */
  readonly column: string;
  /** Position in the stack among the cards that do not move; left out: below all. */
  readonly index?: number;
}

/**
 * Puts cards into one cell, in the order in which they are read. A card over several steps covers as many from its new
 * column on (fewer at the end of the map), one over a whole stage covers the whole stage it comes to. See kindInLane for its kind.
 */
export const moveCards = defineCommand<MoveCards>({
  label: 'moveCard',
  drafts: (records, { cards, lane: laneId, column, index }) => {
    const lane = liveRecord(records, 'lane', laneId);
    if (!lane?.journey || !holdsCards(lane.kind)) return [];
    const moved = inReadingOrder(records, lane.journey, liveCards(records, cards));
    const staying = cellOf(records, laneId, column).filter(({ id }) => !cards.includes(id));
    const keys = keysAt(placeOrders(staying), index, moved.length);
    return moved.flatMap((card, position) => {
      const place = { lane: laneId, ...columnsAfterMove(records, card, column), order: keys[position] ?? '' };
      return setDrafts(records, 'card', card.id, { place, kind: kindInLane(records, card, lane) });
    });
  },
});

function columnsAfterMove(records: Records, card: Card, column: string): Pick<Place, 'from' | 'to'> {
  const columns = columnsOf(records, card.journey ?? '');
  const target = liveRecord(records, 'step', column);
  if (!target) return { from: column, to: column };
  const { from, to } = card.place;
  if (from === to && liveRecord(records, 'stage', from)) return { from: target.stage, to: target.stage };
  const span = spanOf(columns, from, to);
  const start = columns.findIndex(({ id }) => id === column);
  if (!span || start < 0) return { from: column, to: column };
  const last = columns[Math.min(columns.length - 1, start + span.last - span.first)];
  return { from: column, to: last?.id ?? column };
}
