import type { Card } from '../../model/card.ts';
import type { RecordMap } from '../../model/kinds.ts';
import type { Frame } from './frame.ts';
import { columnsOf, comparePlaced, type Placed } from './placement.ts';

/** Which cards lie in which lane, each lane's in order; a lane whose cards did not change keeps its array. */
export interface Placement {
  readonly byLane: ReadonlyMap<string, readonly Placed[]>;
  readonly tray: readonly string[];
}

export interface PlacementMemory {
  place(cards: RecordMap<'card'>, journey: string, frame: Frame, lanes: ReadonlySet<string>): Placement;
}

/** No lane has this id: the cards without a place. */
const TRAY = '';

export function createPlacementMemory(): PlacementMemory {
  let key = '';
  let seen: RecordMap<'card'> = new Map();
  let groups = new Map<string, Map<string, Placed>>();
  let homes = new Map<string, string>();
  let placement: Placement = { byLane: new Map(), tray: [] };
  const forget = (): void => {
    seen = new Map();
    groups = new Map();
    homes = new Map();
    placement = { byLane: new Map(), tray: [] };
  };
  return {
    place(cards, journey, frame, lanes) {
      const nextKey = `${journey}|${[...lanes].join(' ')}|${frame.signature}`;
      if (nextKey !== key || cards.size < seen.size) forget();
      key = nextKey;
      if (cards === seen) return placement;
      const touched = moveChanged({ cards, seen, groups, homes }, (card) => homeOf(card, journey, frame, lanes));
      seen = cards;
      if (touched.size > 0) placement = settle(placement, groups, touched);
      return placement;
    },
  };
}

interface Home {
  readonly lane: string;
  readonly placed: Placed;
}

function homeOf(card: Card, journey: string, frame: Frame, lanes: ReadonlySet<string>): Home | null {
  if (card.deleted || card.journey !== journey) return null;
  const { lane } = card.place;
  const span = lane !== null && lanes.has(lane) ? columnsOf(card, frame) : null;
  if (lane === null || !span) return { lane: TRAY, placed: { card, from: 0, to: 0 } };
  return { lane, placed: { card, from: span.from, to: span.to } };
}

interface Ledger {
  readonly cards: RecordMap<'card'>;
  readonly seen: RecordMap<'card'>;
  readonly groups: Map<string, Map<string, Placed>>;
  readonly homes: Map<string, string>;
}

/** Takes every card that is another object than before to its new home; gives the lanes that lost or won one. */
function moveChanged({ cards, seen, groups, homes }: Ledger, home: (card: Card) => Home | null): Set<string> {
  const touched = new Set<string>();
  for (const card of cards.values()) {
    if (seen.get(card.id) === card) continue;
    const old = homes.get(card.id);
    const next = home(card);
    if (old !== undefined && old !== next?.lane) {
      groups.get(old)?.delete(card.id);
      homes.delete(card.id);
      touched.add(old);
    }
    if (!next) continue;
    const group = groups.get(next.lane) ?? new Map<string, Placed>();
    group.set(card.id, next.placed);
    groups.set(next.lane, group);
    homes.set(card.id, next.lane);
    touched.add(next.lane);
  }
  return touched;
}

function settle(before: Placement, groups: ReadonlyMap<string, ReadonlyMap<string, Placed>>, touched: ReadonlySet<string>): Placement {
  const byLane = new Map(before.byLane);
  for (const lane of touched) if (lane !== TRAY) byLane.set(lane, sorted(groups.get(lane)));
  const tray = touched.has(TRAY) ? sorted(groups.get(TRAY)).map(({ card }) => card.id) : before.tray;
  return { byLane, tray };
}

function sorted(group: ReadonlyMap<string, Placed> | undefined): readonly Placed[] {
  return [...(group?.values() ?? [])].sort((a, b) => comparePlaced(a.card, b.card));
}
