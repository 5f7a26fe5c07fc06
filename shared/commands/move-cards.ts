import type { Draft } from '../changes/change.ts';
import { setDrafts } from '../changes/drafts.ts';
import { liveRecord, type RecordOfKind, type Records } from '../model/kinds.ts';
import { holdsCards } from '../model/lane-kinds.ts';
import { inTray, type Place } from '../model/place.ts';
import { defineCommand } from './command.ts';
import { byPlace, cellOf, columnsOf, inReadingOrder, spanOf, trayOf } from './grid.ts';
import { kindInLane } from './kind-in-lane.ts';
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
      return setDrafts(records, 'card', card.id, { place, kind: kindInLane(records, card, lane.kind) });
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

export function liveCards(records: Records, ids: readonly string[]): Card[] {
  return ids.flatMap((id) => liveRecord(records, 'card', id) ?? []);
}

export interface SpanCard {
  readonly card: string;
  /** First and last column: a step each, or a stage for all its steps. */
  readonly from: string;
  readonly to: string;
}

/** Stretches a card over neighbouring steps or a whole stage. Ends given the wrong way round are turned. */
export const spanCard = defineCommand<SpanCard>({
  label: 'spanCard',
  drafts: (records, { card, from, to }) => {
    const held = liveRecord(records, 'card', card);
    if (!held?.journey) return [];
    const columns = columnsOf(records, held.journey);
    const [a, b] = [spanOf(columns, from, from), spanOf(columns, to, to)];
    if (!a || !b) return [];
    const ends = a.first <= b.first ? { from, to } : { from: to, to: from };
    return setDrafts(records, 'card', card, { place: { ...held.place, ...ends } });
  },
});

export interface MoveToTray {
  readonly cards: readonly string[];
  /** Position among the cards of the tray that do not move; left out: at the end. */
  readonly index?: number;
}

/** Takes cards off the map and keeps them in the tray of their journey. */
export const moveToTray = defineCommand<MoveToTray>({
  label: 'moveToTray',
  drafts: (records, { cards, index }) => {
    const journeys = Map.groupBy(liveCards(records, cards), (card) => card.journey ?? '');
    return [...journeys].flatMap(([journey, moved]) => intoTray(records, journey, moved, index));
  },
});

function intoTray(records: Records, journey: string, moved: readonly Card[], index: number | undefined): Draft[] {
  const ids = new Set(moved.map(({ id }) => id));
  const staying = byPlace(trayOf(records, journey).filter(({ id }) => !ids.has(id)));
  const keys = keysAt(placeOrders(staying), index, moved.length);
  return inReadingOrder(records, journey, moved).flatMap((card, position) => setDrafts(records, 'card', card.id, { place: inTray(keys[position] ?? '') }));
}
