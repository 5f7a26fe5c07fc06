import { liveRecord, type RecordOfKind, type Records } from '../../model/kinds.ts';
import { isBeside } from '../../model/place.ts';
import { scoreId } from '../../model/score.ts';
import { changedFields, type FieldChange } from './changed-fields.ts';
import { changedValues } from './changed-values.ts';
import { corresponding, type OneSide, sideOf } from './corresponding.ts';
import { type Pair, sideBySide, type Twins } from './pair-up.ts';

export const CHANGE_KINDS = ['added', 'removed', 'changed', 'moved'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

const CHANGE_SUBJECTS = ['journey', 'lane', 'stage', 'step', 'card', 'score', 'link'] as const;
export type ChangeSubject = (typeof CHANGE_SUBJECTS)[number];

/** What is other in the second journey than in the first. */
export interface Change {
  readonly id: string;
  readonly subject: ChangeSubject;
  /** One, or moved and changed. */
  readonly kinds: readonly ChangeKind[];
  /** The record in the first journey and in the second; null: it is not there. */
  readonly a: string | null;
  readonly b: string | null;
  readonly fields: readonly FieldChange[];
  /** Position among the aligned stages and columns; null: of the journey as a whole, or on no column. */
  readonly stage: number | null;
  readonly column: number | null;
}

export interface AlignedStage extends Pair<RecordOfKind<'stage'>> {
  readonly columns: readonly Pair<RecordOfKind<'step'>>[];
}

export interface Comparison {
  readonly a: string;
  readonly b: string;
  readonly sides: { readonly a: OneSide; readonly b: OneSide };
  /** The stages of both, same ones in one place. One that changed its order has two places, each with a gap on the other side. */
  readonly stages: readonly AlignedStage[];
  readonly lanes: readonly Pair<RecordOfKind<'lane'>>[];
  readonly twins: Twins;
  /** In reading order: the journey, its lanes, then stage by stage. */
  readonly changes: readonly Change[];
}

/** Lays two journeys of a file side by side and says what is other in `b`. The records of both must be loaded. */
export function compareJourneys(records: Records, a: string, b: string): Comparison {
  const [left, right] = [sideOf(records, a), sideOf(records, b)];
  const twins = corresponding(records, left, right);
  const turned = a > b;
  const [before, after] = [stepsByStage(left), stepsByStage(right)];
  const alignedSteps: AlignedSteps = (one = '', other = '') => sideBySide(before.get(one) ?? [], after.get(other) ?? [], twins, turned);
  const stages = sideBySide(left.stages, right.stages, twins, turned).map((pair) => ({ ...pair, columns: alignedSteps(pair.a?.id, pair.b?.id) }));
  const lanes = sideBySide(left.lanes, right.lanes, twins, turned);
  const found: Found = { records, twins, places: placesOf(stages), alignedSteps, changes: [] };
  journeyChanges(found, a, b);
  for (const pair of lanes) structureChange(found, 'lane', pair);
  for (const stage of stages) structureChange(found, 'stage', stage);
  for (const stage of stages) stepChanges(found, stage);
  cardChanges(found, left, right);
  linkChanges(found, left, right);
  scoreChanges(found, left, right);
  return { a, b, sides: { a: left, b: right }, stages, lanes, twins, changes: inReadingOrder(found, lanes) };
}

/** The steps of a stage of the first journey and of one of the second side by side, in order. */
type AlignedSteps = (one?: string, other?: string) => readonly Pair<RecordOfKind<'step'>>[];

function stepsByStage({ steps }: OneSide): ReadonlyMap<string, readonly RecordOfKind<'step'>[]> {
  return Map.groupBy(steps, ({ stage }) => stage ?? '');
}

interface Spot {
  readonly stage: number | null;
  readonly column: number | null;
}

const NOWHERE: Spot = { stage: null, column: null };

interface Found {
  readonly records: Records;
  readonly twins: Twins;
  /** Where each stage and step stands. */
  readonly places: ReadonlyMap<string, Spot>;
  readonly alignedSteps: AlignedSteps;
  readonly changes: Change[];
}

function placesOf(stages: readonly AlignedStage[]): Map<string, Spot> {
  const places = new Map<string, Spot>();
  let column = 0;
  for (const [index, { a, b, columns }] of stages.entries()) {
    for (const side of [a, b]) if (side) places.set(side.id, { stage: index, column });
    for (const pair of columns) {
      for (const side of [pair.a, pair.b]) if (side) places.set(side.id, { stage: index, column });
      column += 1;
    }
  }
  return places;
}

type Sides = Pick<Change, 'a' | 'b' | 'fields'>;

function tell(found: Found, subject: ChangeSubject, sides: Sides, spot: Spot, moved = false): void {
  const { a, b, fields } = sides;
  const kinds: ChangeKind[] = [];
  if (a === null) kinds.push('added');
  else if (b === null) kinds.push('removed');
  else if (moved) kinds.push('moved');
  if (fields.length > 0) kinds.push('changed');
  if (kinds.length > 0) found.changes.push({ id: `${subject} ${a ?? ''} ${b ?? ''}`, subject, kinds, a, b, fields, ...spot });
}

function journeyChanges(found: Found, a: string, b: string): void {
  const [one, other] = [liveRecord(found.records, 'journey', a), liveRecord(found.records, 'journey', b)];
  if (one && other) tell(found, 'journey', { a, b, fields: changedFields('journey', one, other) }, NOWHERE);
}

/** A stage or lane: there, gone, other, or in another place of the order. One that moved is told once, where it stands now. */
function structureChange(found: Found, subject: 'stage' | 'lane' | 'step', { a, b }: Pair<{ readonly id: string }>): void {
  const { records, twins, places } = found;
  if (a && !b && twins.has(a.id)) return;
  const before = a?.id ?? twins.get(b?.id ?? '') ?? null;
  const was = before === null ? undefined : liveRecord(records, subject, before);
  const fields = was && b ? changedFields(subject, was, b) : [];
  const spot = places.get(b?.id ?? a?.id ?? '') ?? NOWHERE;
  tell(found, subject, { a: before, b: b?.id ?? null, fields }, spot, a === null);
}

/** The steps of a stage that only one side has came and went with it. */
function stepChanges(found: Found, { a, b, columns }: AlignedStage): void {
  const isShared = a !== null && b !== null;
  const kept = b && !isShared ? keptInStage(found, b.id) : null;
  for (const pair of columns) {
    const id = pair.a?.id ?? pair.b?.id ?? '';
    const withStage = !isShared && (found.twins.has(id) ? sameStage(found, id) : stageIsAlone(found, pair));
    if (!withStage) structureChange(found, 'step', pair);
    else if (pair.b && found.twins.has(pair.b.id)) ofMovedStage(found, pair.b, kept?.has(pair.b.id) !== true);
  }
}

/** The steps of a stage that moved as a whole which stand in it as they stood. */
function keptInStage({ twins, alignedSteps }: Found, stage: string): ReadonlySet<string> {
  return new Set(alignedSteps(twins.get(stage), stage).flatMap(({ a, b }) => (a && b ? [b.id] : [])));
}

function ofMovedStage(found: Found, step: RecordOfKind<'step'>, moved: boolean): void {
  const before = liveRecord(found.records, 'step', found.twins.get(step.id) ?? null);
  if (!before) return;
  tell(found, 'step', { a: before.id, b: step.id, fields: changedFields('step', before, step) }, found.places.get(step.id) ?? NOWHERE, moved);
}

function sameStage({ records, twins }: Found, step: string): boolean {
  const [stage, other] = [records.step.get(step)?.stage, records.step.get(twins.get(step) ?? '')?.stage];
  return stage !== undefined && stage !== null && twins.get(stage) === other;
}

function stageIsAlone({ twins }: Found, { a, b }: Pair<RecordOfKind<'step'>>): boolean {
  return !twins.has(a?.stage ?? b?.stage ?? '');
}

function cardChanges(found: Found, left: OneSide, right: OneSide): void {
  const { records, twins, places } = found;
  const spot = ({ place }: RecordOfKind<'card'>) => places.get(place.from ?? '') ?? NOWHERE;
  for (const card of left.cards) if (!twins.has(card.id)) tell(found, 'card', { a: card.id, b: null, fields: [] }, spot(card));
  for (const card of right.cards) {
    const before = liveRecord(records, 'card', twins.get(card.id) ?? null);
    const fields = before ? [...changedFields('card', before, card), ...changedValues(records, before, card)] : [];
    tell(found, 'card', { a: before?.id ?? null, b: card.id, fields }, spot(card), before !== undefined && !sameCell(found, before, card));
  }
}

/** Over the same columns of the same lane, or both beside the grid or in the tray. Where in its stack a card lies is no matter. */
function sameCell(found: Found, before: RecordOfKind<'card'>, after: RecordOfKind<'card'>): boolean {
  if (isBeside(before.place) !== isBeside(after.place)) return false;
  const [was, is] = [cellParts(found, before), cellParts(found, after)];
  return was.every((part, index) => (part === null ? is[index] === null : found.twins.get(part) === is[index]));
}

function cellParts({ records, places }: Found, { place }: RecordOfKind<'card'>): readonly (string | null)[] {
  const lane = liveRecord(records, 'lane', place.lane)?.id ?? null;
  const [from, to] = [place.from, place.to].map((id) => (id !== null && places.has(id) ? id : null));
  return lane === null || !(from ?? to) ? [null, null, null] : [lane, from ?? to ?? null, to ?? from ?? null];
}

function linkChanges(found: Found, left: OneSide, right: OneSide): void {
  const { records, twins, places } = found;
  const ends = (from: string | null, to: string | null) => `${from ?? ''}\n${to ?? ''}`;
  const before = Map.groupBy(left.links, ({ from, to }) => ends(twins.get(from ?? '') ?? from, twins.get(to ?? '') ?? to));
  const spotOf = (id: string | null) => places.get(records.card.get(id ?? '')?.place.from ?? id ?? '') ?? NOWHERE;
  for (const link of right.links) {
    const was = before.get(ends(link.from, link.to))?.shift();
    tell(found, 'link', { a: was?.id ?? null, b: link.id, fields: was ? changedFields('link', was, link) : [] }, spotOf(link.from));
  }
  for (const link of [...before.values()].flat()) tell(found, 'link', { a: link.id, b: null, fields: [] }, spotOf(link.from));
}

function scoreChanges(found: Found, left: OneSide, right: OneSide): void {
  const { records, places } = found;
  const before = new Map(left.scores.map((score) => [twinPoint(found, score), score]));
  const spotOf = ({ step, card }: RecordOfKind<'score'>) => places.get(step ?? '') ?? places.get(records.card.get(card ?? '')?.place.from ?? '') ?? NOWHERE;
  for (const score of right.scores) {
    const was = before.get(pointOf(score));
    before.delete(pointOf(score));
    tell(found, 'score', { a: was?.id ?? null, b: score.id, fields: was ? changedFields('score', was, score) : [] }, spotOf(score));
  }
  for (const score of before.values()) tell(found, 'score', { a: score.id, b: null, fields: [] }, spotOf(score));
}

function pointOf({ step, persona, series, card, lane }: RecordOfKind<'score'>): string {
  return scoreId({ step: step ?? '', persona, series, card, lane });
}

/** The point of the second journey where the same is felt. */
function twinPoint({ twins }: Found, { step, persona, series, card, lane }: RecordOfKind<'score'>): string {
  const other = (id: string | null) => (id === null ? null : (twins.get(id) ?? id));
  return scoreId({ step: other(step) ?? '', persona, series, card: other(card), lane: other(lane) });
}

function inReadingOrder({ records, twins, changes }: Found, lanes: Comparison['lanes']): readonly Change[] {
  const rows = new Map(lanes.flatMap(({ a, b }, index) => [a, b].flatMap((lane): [string, number][] => (lane ? [[lane.id, index]] : []))));
  const rowOf = ({ subject, a, b }: Change) => {
    const id = b ?? a ?? '';
    if (subject === 'card') return rows.get(records.card.get(id)?.place.lane ?? '') ?? rows.size;
    return subject === 'lane' ? (rows.get(id) ?? rows.get(twins.get(id) ?? '') ?? 0) : 0;
  };
  const keyed = changes.map((change) => ({
    change,
    key: [change.stage ?? -1, change.column ?? -1, CHANGE_SUBJECTS.indexOf(change.subject), rowOf(change)],
  }));
  return keyed.sort((one, other) => firstDifference(one.key, other.key)).map(({ change }) => change);
}

function firstDifference(one: readonly number[], other: readonly number[]): number {
  return one.map((value, index) => value - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
