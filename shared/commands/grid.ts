import { live, liveRecord, type RecordOfKind, type Records } from '../model/kinds.ts';
import { holdsCards } from '../model/lane-kinds.ts';
import { compareOrder } from '../model/order.ts';
import { isBeside } from '../model/place.ts';

type Stage = RecordOfKind<'stage'>;
type Step = RecordOfKind<'step'>;
type Lane = RecordOfKind<'lane'>;
type Card = RecordOfKind<'card'>;

/** The stages of a journey, in order. */
export function stagesOf(records: Records, journey: string): Stage[] {
  return live(records, 'stage')
    .filter((stage) => stage.journey === journey)
    .sort(compareOrder);
}

/** The steps of a stage, in order. */
export function stepsOf(records: Records, stage: string): Step[] {
  return live(records, 'step')
    .filter((step) => step.stage === stage)
    .sort(compareOrder);
}

/** The columns of a journey: the steps of all its stages, from left to right. */
export function columnsOf(records: Records, journey: string): Step[] {
  const byStage = Map.groupBy(
    live(records, 'step').filter((step) => step.journey === journey),
    (step) => step.stage,
  );
  return stagesOf(records, journey).flatMap((stage) => (byStage.get(stage.id) ?? []).sort(compareOrder));
}

/** The lanes of a journey, from the top; lines and hidden lanes included. */
export function lanesOf(records: Records, journey: string): Lane[] {
  return live(records, 'lane')
    .filter((lane) => lane.journey === journey)
    .sort(compareOrder);
}

/** The lanes of a journey in which cards can lie. */
export function cardLanesOf(records: Records, journey: string): Lane[] {
  return lanesOf(records, journey).filter((lane) => holdsCards(lane.kind));
}

export interface Span {
  /** Indices of the first and last column that are covered. */
  readonly first: number;
  readonly last: number;
}

/** The columns from one id to another, each a step or a stage (all its steps); null where neither is on the map. */
export function spanOf(columns: readonly Step[], from: string | null, to: string | null): Span | null {
  return spansOn(columns)(from, to);
}

/** spanOf for many cards: each step and stage is looked for once. */
export function spansOn(columns: readonly Step[]): (from: string | null, to: string | null) => Span | null {
  const known = new Map<string, Span>();
  for (const [index, { id, stage }] of columns.entries()) {
    known.set(id, { first: index, last: index });
    if (stage !== null) known.set(stage, { first: known.get(stage)?.first ?? index, last: index });
  }
  return (from, to) => {
    const one = from === null ? undefined : known.get(from);
    const other = to === null ? undefined : known.get(to);
    if (!one || !other) return one ?? other ?? null;
    return { first: Math.min(one.first, other.first), last: Math.max(one.last, other.last) };
  };
}

/** The cards of one lane over one column (a step, or a stage: over any of its steps), from the top of the stack. */
export function cellOf(records: Records, lane: string, column: string): Card[] {
  const journey = liveRecord(records, 'lane', lane)?.journey ?? null;
  if (journey === null) return [];
  const span = spansOn(columnsOf(records, journey));
  const wanted = span(column, column);
  if (!wanted) return [];
  const covers = (card: Card) => {
    const own = card.place.lane === lane ? span(card.place.from, card.place.to) : null;
    return own !== null && own.first <= wanted.last && own.last >= wanted.first;
  };
  return byPlace(live(records, 'card').filter(covers));
}

/** The cards of a journey that lie beside its grid. */
export function notesOf(records: Records, journey: string): Card[] {
  return byPlace(live(records, 'card').filter((card) => card.journey === journey && isBeside(card.place)));
}

/** The cards of a journey without a place: neither beside the grid nor in a lane, or in a lane or columns that are gone. */
export function trayOf(records: Records, journey: string): Card[] {
  const lanes = new Set(cardLanesOf(records, journey).map((lane) => lane.id));
  const span = spansOn(columnsOf(records, journey));
  const placed = (card: Card) => card.place.lane !== null && lanes.has(card.place.lane) && span(card.place.from, card.place.to) !== null;
  return byPlace(live(records, 'card').filter((card) => card.journey === journey && !placed(card) && !isBeside(card.place)));
}

export function byPlace(cards: readonly Card[]): Card[] {
  return cards.toSorted((a, b) => compareOrder({ id: a.id, order: a.place.order }, { id: b.id, order: b.place.order }));
}

/** Ranks behind all lanes. */
const [RIGHT, BELOW, IN_TRAY] = [Number.MAX_SAFE_INTEGER - 2, Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER] as const;

/** Cards in reading order: lane by lane, column by column, down each stack; then those beside the grid, by side and from the top; those in the tray come last. */
export function inReadingOrder(records: Records, journey: string, cards: readonly Card[]): Card[] {
  const spanOn = spansOn(columnsOf(records, journey));
  const lanes = new Map(lanesOf(records, journey).map(({ id }, index) => [id, index]));
  const ranked = byPlace(cards).map((card) => {
    const span = spanOn(card.place.from, card.place.to);
    const lane = lanes.get(card.place.lane ?? '');
    if (isBeside(card.place)) return { card, lane: card.place.beside.side === 'right' ? RIGHT : BELOW, column: card.place.beside.y };
    return span && lane !== undefined ? { card, lane, column: span.first } : { card, lane: IN_TRAY, column: 0 };
  });
  return ranked.sort((a, b) => a.lane - b.lane || a.column - b.column).map(({ card }) => card);
}
