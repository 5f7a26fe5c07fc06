import { columnsOf } from '../commands/grid.ts';
import { JOURNEY_KINDS, live, type Records } from '../model/kinds.ts';
import { type JourneyBasis, journeyBasis } from './agreement.ts';
import type { PointValue } from './score-index.ts';
import { emotionOf, stepPoints } from './step-values.ts';

/** A journey in a few figures; samples are never counted. */
export interface JourneySummary {
  readonly stages: number;
  readonly steps: number;
  readonly touchpoints: number;
  /** Cards of one's own. */
  readonly cards: number;
  readonly basis: JourneyBasis;
  /** How the first persona feels step by step, samples and all: what the map shows. */
  readonly points: readonly PointValue[];
}

/** The figures of every journey that is loaded, by one walk over the records. */
export function journeySummaries(records: Records, loaded: ReadonlySet<string>): ReadonlyMap<string, JourneySummary> {
  const parts = byJourney(records);
  return new Map(
    live(records, 'journey').flatMap((journey) =>
      loaded.has(journey.id) ? [[journey.id, summaryOf(parts.get(journey.id) ?? nothingOf(records), journey)]] : [],
    ),
  );
}

function summaryOf(part: Records, { id, personas }: { readonly id: string; readonly personas: readonly string[] }): JourneySummary {
  const cards = live(part, 'card').filter(({ isSample }) => !isSample);
  const placed = new Set(cards.flatMap(({ kind, touchpoint }) => (kind === 'touchpoint' && touchpoint !== null ? [touchpoint] : [])));
  return {
    stages: live(part, 'stage').length,
    steps: columnsOf(part, id).length,
    touchpoints: placed.size,
    cards: cards.length,
    basis: journeyBasis(part, id),
    points: stepPoints(part, emotionOf(id, false), personas[0] ?? null),
  };
}

type OnJourney = { readonly id: string; readonly journey: string | null };

/** The records of each journey by themselves, beside the whole workbook. */
function byJourney(records: Records): ReadonlyMap<string, Records> {
  const parts = new Map<string, Record<string, Map<string, unknown>>>();
  for (const kind of JOURNEY_KINDS) {
    for (const record of (records[kind] as ReadonlyMap<string, OnJourney>).values()) {
      if (record.journey === null) continue;
      const part = parts.get(record.journey) ?? Object.fromEntries(JOURNEY_KINDS.map((name) => [name, new Map<string, unknown>()]));
      part[kind]?.set(record.id, record);
      parts.set(record.journey, part);
    }
  }
  return new Map([...parts].map(([id, part]) => [id, { ...records, ...part } as unknown as Records]));
}

function nothingOf(records: Records): Records {
  return { ...records, ...Object.fromEntries(JOURNEY_KINDS.map((kind) => [kind, new Map()])) };
}

/** Which journey is opened by which that is loaded: by a step or card, or by what the opened one says itself. */
export function openedBy(records: Records): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  const note = (child: string | null, parent: string | null) => {
    if (child !== null && parent !== null && child !== parent && !parents.has(child)) parents.set(child, parent);
  };
  for (const { id, parentStep } of live(records, 'journey')) note(id, records.step.get(parentStep ?? '')?.journey ?? null);
  for (const { opensJourney, journey } of live(records, 'step')) note(opensJourney, journey);
  for (const { opensJourney, journey } of live(records, 'card')) note(opensJourney, journey);
  return parents;
}

export interface Nested<T> {
  readonly item: T;
  /** 0: opened by none that is shown. */
  readonly depth: number;
}

/** The items in their order, each followed by those that it opens; a ring is entered at its first item. */
export function nested<T extends { readonly id: string }>(items: readonly T[], parentOf: (id: string) => string | null): Nested<T>[] {
  const there = new Set(items.map(({ id }) => id));
  const children = Map.groupBy(items, ({ id }) => (there.has(parentOf(id) ?? '') ? parentOf(id) : null));
  const told = new Set<string>();
  const walk = (item: T, depth: number): Nested<T>[] => {
    if (told.has(item.id)) return [];
    told.add(item.id);
    return [{ item, depth }, ...(children.get(item.id) ?? []).flatMap((child) => walk(child, depth + 1))];
  };
  const fromTop = (children.get(null) ?? []).flatMap((item) => walk(item, 0));
  return [...fromTop, ...items.flatMap((item) => walk(item, 0))];
}
