import { initialFields } from '../../model/kind.ts';
import { KINDS, live, liveRecord, type RecordOfKind, type Records } from '../../model/kinds.ts';
import { isLine } from '../../model/lane-kinds.ts';
import { keysBetween } from '../../model/order.ts';
import { isBeside, type Place } from '../../model/place.ts';
import { readScoreId, scoreId } from '../../model/score.ts';
import type { Comparison } from './compare-journeys.ts';
import { notesOf } from './compared-notes.ts';

/** The id of the journey that shows two: it is drawn like any other, and no file has it. */
export const COMPARED_JOURNEY = 'compared';

/** Each lane under its twin, or one whole map under the other. */
export const ARRANGEMENTS = ['lanes', 'maps'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

type Side = 'a' | 'b';

export interface ComparedMap {
  readonly arrangement: Arrangement;
  /** Lanes that hold none of these changes are left out. null: every lane is there. */
  readonly onlyLanesOf: ReadonlySet<string> | null;
  readonly title: string;
  /** What each side is called: "As-is", "To-be". */
  readonly sides: { readonly a: string; readonly b: string };
  readonly allCustomers: string;
  /** What a lane of one side is called. */
  readonly laneName: (lane: string, side: Side) => string;
}

/**
 * Records that show two journeys as one map: the columns of both, same ones in one place, and every lane twice. Cards, stages, steps
 * and lanes keep their ids; curves of both lie in one lane, a persona's line of each side as a persona of its own.
 */
export function comparedMap(records: Records, comparison: Comparison, wanted: ComparedMap): Records {
  const columns = columnIds(comparison);
  const lanes = lanesFor(comparison, wanted);
  const laneIds = new Map(lanes.flatMap(({ ids, lane }) => ids.map((id): [string, string] => [id, lane.id])));
  const cast = castFor(records, comparison, wanted);
  const journey = liveRecord(records, 'journey', comparison.b);
  if (!journey) return records;
  const shared = { title: wanted.title, personas: cast.map(({ id }) => id), isSample: false, counterpart: null, language: journey.language };
  return {
    ...records,
    journey: new Map([...records.journey, [COMPARED_JOURNEY, { ...journey, ...shared, id: COMPARED_JOURNEY }]]),
    persona: new Map([...records.persona, ...cast.map((one): [string, typeof one] => [one.id, one])]),
    ...gridOf(comparison),
    lane: byId(lanes.map(({ lane }) => lane)),
    card: byId([...cardsOf(records, comparison, columns), ...notesOf(records, comparison).map(onTheMap)]),
    score: byId(scoresOf(comparison, { columns, laneIds })),
    link: byId(linksOf(comparison, { columns, twice: wanted.arrangement === 'maps' })),
    comment: new Map(),
  };
}

function byId<T extends { readonly id: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((one) => [one.id, one]));
}

/** Under which id a stage or step of either side stands in the common grid. */
function columnIds({ stages }: Pick<Comparison, 'stages'>): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { a, b, columns } of stages) {
    for (const pair of [{ a, b }, ...columns]) for (const side of [pair.a, pair.b]) if (side) ids.set(side.id, pair.a?.id ?? pair.b?.id ?? side.id);
  }
  return ids;
}

function gridOf({ stages }: Comparison): Pick<Records, 'stage' | 'step'> {
  const stageKeys = keysBetween(null, null, stages.length);
  const grid = stages.map(({ a, b, columns }, index) => {
    const stage = bothNames(a, b);
    const keys = keysBetween(null, null, columns.length);
    const steps = columns.map((pair, at) => ({
      ...bothNames(pair.a, pair.b),
      journey: COMPARED_JOURNEY,
      stage: stage.id,
      opensJourney: null,
      order: keys[at] ?? '',
    }));
    return { stage: { ...stage, journey: COMPARED_JOURNEY, collapsed: false, order: stageKeys[index] ?? '' }, steps };
  });
  return { stage: byId(grid.map(({ stage }) => stage)), step: byId(grid.flatMap(({ steps }) => steps)) };
}

/** The record of the second side, called by both names where they differ, under the id of the first. */
function bothNames<T extends { readonly id: string; readonly name: string }>(a: T | null, b: T | null): T {
  const held = (b ?? a) as T;
  const name = a && b && a.name !== b.name && a.name !== '' && b.name !== '' ? `${a.name} → ${b.name}` : held.name;
  return { ...held, id: a?.id ?? held.id, name };
}

interface ShownLane {
  readonly lane: RecordOfKind<'lane'>;
  /** The lanes for which it stands. */
  readonly ids: readonly string[];
}

function lanesFor({ lanes, changes }: Comparison, { arrangement, onlyLanesOf, laneName, sides }: ComparedMap): ShownLane[] {
  const changed = new Set(changes.flatMap(({ subject, a, b }) => (subject === 'lane' ? [a, b] : [])));
  const isShown = (lane: RecordOfKind<'lane'>) => !lane.hidden || changed.has(lane.id);
  const placed = lanes.flatMap(({ a, b }, at) => {
    const first = a ?? b;
    if (!first || !(onlyLanesOf === null || [a, b].some((lane) => lane && onlyLanesOf.has(lane.id)))) return [];
    if (first.kind === 'emotion' || (isLine(first.kind) && arrangement === 'lanes')) return common(first, a, b, at).filter(({ lane }) => isShown(lane));
    const halves = [a && half(a, 'a', at), b && half(b, 'b', at)].filter((one) => one !== null);
    return halves.filter(({ lane }) => isShown(lane));
  });
  const rank = arrangement === 'lanes' ? ({ at }: Ranked) => at : ({ at, side }: Ranked) => (side === 'b' ? lanes.length + at : at);
  const ordered = parted(
    placed.sort((one, other) => rank(one) - rank(other) || one.side.localeCompare(other.side)),
    arrangement === 'maps' ? sides.b : null,
  );
  const keys = keysBetween(null, null, ordered.length);
  return ordered.map(({ lane, ids, side }, index) => ({
    ids,
    lane: {
      ...lane,
      journey: COMPARED_JOURNEY,
      ...(side === 'a' || side === 'b' ? { title: laneName(lane.id, side) } : {}),
      hiddenPersonas: [],
      hidden: false,
      collapsed: false,
      height: null,
      order: keys[index] ?? '',
    },
  }));
}

interface Ranked extends ShownLane {
  readonly at: number;
  readonly side: Side | 'both' | 'between';
}

/** A line with the name of the second map over it, where one map stands under the other. */
function parted(lanes: readonly Ranked[], name: string | null): readonly Ranked[] {
  const at = lanes.findIndex(({ side }) => side === 'b');
  const first = lanes[at];
  if (name === null || !first || at === 0) return lanes;
  const line = { ...first.lane, id: `${COMPARED_JOURNEY}~line`, kind: 'line-of-interaction', title: name } as const;
  return [...lanes.slice(0, at), { lane: line, ids: [], at: first.at, side: 'between' }, ...lanes.slice(at)];
}

function half(lane: RecordOfKind<'lane'>, side: Side, at: number): Ranked {
  return { lane, ids: [lane.id], at, side };
}

/** A curve lane has the lines of both; a line of the blueprint is drawn once. It is there where one of both shows it. */
function common(lane: RecordOfKind<'lane'>, a: RecordOfKind<'lane'> | null, b: RecordOfKind<'lane'> | null, at: number): Ranked[] {
  const both = [a, b].filter((one) => one !== null);
  return [{ lane: { ...lane, hidden: both.every(({ hidden }) => hidden) }, ids: both.map(({ id }) => id), at, side: 'both' }];
}

const ALL = 'all';
const NEVER = { at: 0, session: '' };
const NOBODY = { id: '', deleted: false, created: NEVER, changed: NEVER };

function personaId(persona: string | null, side: Side): string {
  return `${persona ?? ALL}~${side}`;
}

/** Whose lines on the common map are of this side. */
export function personasOfSide(map: Records, side: Side): ReadonlySet<string> {
  const cast = map.journey.get(COMPARED_JOURNEY)?.personas ?? [];
  return new Set(cast.filter((id) => id.endsWith(`~${side}`)));
}

/** One persona: each side has a colour. Several: each persona has one, and the sides another shape of point. */
function castFor(records: Records, { a, b, sides: both }: Comparison, { sides, allCustomers }: ComparedMap): RecordOfKind<'persona'>[] {
  const felt = new Set([...both.a.scores, ...both.b.scores].map(({ persona }) => persona));
  const named = [a, b].flatMap((journey) => records.journey.get(journey)?.personas ?? []);
  const whose: (string | null)[] = [...new Set(named)].filter((id) => felt.has(id) && liveRecord(records, 'persona', id));
  if (felt.has(null)) whose.push(null);
  const nobody = { ...initialFields(KINDS.persona), ...NOBODY };
  return whose.flatMap((persona, index) =>
    (['b', 'a'] as const).flatMap((side) => {
      const held = persona === null ? nobody : liveRecord(records, 'persona', persona);
      if (!held) return [];
      const colour = whose.length === 1 ? ({ a: 'p2', b: 'p1' } as const)[side] : (['p1', 'p2', 'p3'] as const)[index % 3];
      const name = `${persona === null ? allCustomers : held.name} · ${sides[side]}`;
      return [{ ...held, id: personaId(persona, side), name, colour: colour ?? 'p1', order: `z${index}${side}` }];
    }),
  );
}

/** The points of a change on the common map, where there is one. */
export interface ComparedPoints {
  readonly a: string | null;
  readonly b: string | null;
}

/** Under which ids the points of both journeys stand on the common map. */
export function comparedPoints(comparison: Comparison): (score: ComparedPoints) => ComparedPoints {
  const columns = columnIds(comparison);
  const laneIds = new Map(comparison.lanes.flatMap(({ a, b }) => [a, b].flatMap((lane): [string, string][] => (lane ? [[lane.id, (a ?? lane).id]] : []))));
  const pointOf = (id: string | null, side: Side) => {
    const score = readScoreId(id ?? '');
    if (!score) return null;
    const lane = score.lane === null ? null : (laneIds.get(score.lane) ?? null);
    return scoreId({ step: columns.get(score.scored) ?? score.scored, persona: personaId(score.persona, side), series: score.series, lane });
  };
  return ({ a, b }) => ({ a: pointOf(a, 'a'), b: pointOf(b, 'b') });
}

function cardsOf(records: Records, { a, b }: Comparison, columns: ReadonlyMap<string, string>): RecordOfKind<'card'>[] {
  return live(records, 'card').flatMap((card) => {
    if ((card.journey !== a && card.journey !== b) || isBeside(card.place)) return [];
    const place = placeIn(card.place, columns);
    return place ? [onTheMap({ ...card, place })] : [];
  });
}

function onTheMap(card: RecordOfKind<'card'>): RecordOfKind<'card'> {
  return { ...card, journey: COMPARED_JOURNEY, opensJourney: null };
}

/** null: it does not lie on the map. */
function placeIn({ lane, from, to, order }: Place, columns: ReadonlyMap<string, string>): Place | null {
  const first = columns.get(from ?? '') ?? columns.get(to ?? '');
  const last = columns.get(to ?? '') ?? first;
  return lane !== null && first !== undefined && last !== undefined ? { lane, from: first, to: last, order } : null;
}

interface Grid {
  readonly columns: ReadonlyMap<string, string>;
  readonly laneIds: ReadonlyMap<string, string>;
}

function scoresOf({ a, sides }: Comparison, { columns, laneIds }: Grid): RecordOfKind<'score'>[] {
  return [...sides.a.scores, ...sides.b.scores].flatMap((score) => {
    // A score without a lane belongs to every curve of the user's own: one whose lane is not shown must not become that.
    const lane = score.lane === null ? null : laneIds.get(score.lane);
    if (lane === undefined) return [];
    const side = score.journey === a ? 'a' : 'b';
    const point = {
      persona: personaId(score.persona, side),
      step: columns.get(score.step ?? '') ?? null,
      lane,
    };
    const id = scoreId({ ...point, step: point.step ?? '', series: score.series, card: score.card });
    return [{ ...score, ...point, id, journey: COMPARED_JOURNEY }];
  });
}

interface LinkSetting {
  readonly columns: ReadonlyMap<string, string>;
  /** Each side has its own map: what both have is drawn on both. Else only the second one's, beside what the first has alone. */
  readonly twice: boolean;
}

function linksOf({ sides, changes }: Comparison, { columns, twice }: LinkSetting): RecordOfKind<'link'>[] {
  const gone = new Set(changes.flatMap((change) => (change.subject === 'link' && change.b === null ? [change.a] : [])));
  const at = (id: string | null) => (id === null ? null : (columns.get(id) ?? id));
  const shown = [...sides.a.links.filter(({ id }) => twice || gone.has(id)), ...sides.b.links];
  return shown.map((link) => ({ ...link, journey: COMPARED_JOURNEY, from: at(link.from), to: at(link.to) }));
}
