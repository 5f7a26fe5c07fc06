import type { Card } from '../../model/card.ts';
import type { RecordMap } from '../../model/kinds.ts';
import { isBeside } from '../../model/place.ts';
import type { Frame } from './frame.ts';
import { columnsOf, comparePlaced, type Placed } from './placement.ts';

/** Which cards lie in which lane, each lane's in order; a lane whose cards did not change keeps its array. */
export interface Placement {
  readonly byLane: ReadonlyMap<string, readonly Placed[]>;
  readonly tray: readonly string[];
  /** The cards beside the grid. */
  readonly beside: readonly Placed[];
}

export interface PlacementMemory {
  place(cards: RecordMap<'card'>, journey: string, frame: Frame, lanes: ReadonlySet<string>): Placement;
}

/** No lane has this id: the cards without a place. */
const TRAY = '';
const BESIDE = ' beside';
const NONE: readonly Placed[] = [];
const NOWHERE: Placement = { byLane: new Map(), tray: [], beside: NONE };

export function createPlacementMemory(): PlacementMemory {
  let key = '';
  let seen: RecordMap<'card'> = new Map();
  let groups: ReadonlyMap<string, readonly Placed[]> = new Map();
  let placement = NOWHERE;
  return {
    place(cards, journey, frame, lanes) {
      const nextKey = `${journey}|${[...lanes].join(' ')}|${frame.signature}`;
      if (nextKey !== key || cards.size < seen.size) {
        seen = new Map();
        groups = new Map();
        placement = NOWHERE;
      }
      key = nextKey;
      if (cards === seen) return placement;
      const moves = movesOf(cards, seen, (card) => homeOf(card, journey, frame, lanes));
      seen = cards;
      if (moves.size > 0) {
        groups = settle(groups, moves);
        placement = placementOf(groups, moves, placement);
      }
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
  if (isBeside(card.place)) return { lane: BESIDE, placed: { card, from: 0, to: 0 } };
  const span = lane !== null && lanes.has(lane) ? columnsOf(card, frame) : null;
  if (lane === null || !span) return { lane: TRAY, placed: { card, from: 0, to: 0 } };
  return { lane, placed: { card, from: span.from, to: span.to } };
}

/** What a lane loses and wins. */
interface Moves {
  readonly gone: Set<Card>;
  readonly come: Placed[];
}

/** Every card that is another object than before leaves its old lane and comes to its new one. */
function movesOf(cards: RecordMap<'card'>, seen: RecordMap<'card'>, home: (card: Card) => Home | null): Map<string, Moves> {
  const moves = new Map<string, Moves>();
  const of = (lane: string): Moves => {
    const known = moves.get(lane);
    if (known) return known;
    const fresh: Moves = { gone: new Set(), come: [] };
    moves.set(lane, fresh);
    return fresh;
  };
  for (const card of cards.values()) {
    const before = seen.get(card.id);
    if (before === card) continue;
    const old = before && home(before);
    const next = home(card);
    if (before && old) of(old.lane).gone.add(before);
    if (next) of(next.lane).come.push(next.placed);
  }
  return moves;
}

function settle(groups: ReadonlyMap<string, readonly Placed[]>, moves: ReadonlyMap<string, Moves>): Map<string, readonly Placed[]> {
  const next = new Map(groups);
  for (const [lane, { gone, come }] of moves) {
    const stay = (groups.get(lane) ?? []).filter(({ card }) => !gone.has(card));
    next.set(lane, [...stay, ...come].sort(comparePlaced));
  }
  return next;
}

function placementOf(groups: ReadonlyMap<string, readonly Placed[]>, moves: ReadonlyMap<string, Moves>, before: Placement): Placement {
  const tray = moves.has(TRAY) ? (groups.get(TRAY) ?? []).map(({ card }) => card.id) : before.tray;
  return { byLane: groups, tray, beside: groups.get(BESIDE) ?? NONE };
}
