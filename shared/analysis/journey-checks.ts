import { columnsOf, lanesOf, spansOn, stagesOf } from '../commands/grid.ts';
import type { Journey } from '../model/journey.ts';
import { live, liveRecord, type RecordOfKind, type Records } from '../model/kinds.ts';
import { holdsCards } from '../model/lane-kinds.ts';
import { scoreId } from '../model/score.ts';
import { isBacked } from './agreement.ts';
import { stepOfScore } from './score-index.ts';

/** What a journey can lack, in the order in which it is told. */
export const CHECKS = ['nothingAfter', 'oneDepartment', 'noEvidence', 'nobodyListens', 'wowWithoutExpectation', 'curveGap', 'emptyStep', 'emptyLane'] as const;
export type Check = (typeof CHECKS)[number];

/** Something that is missing, and where. A point of the curve goes by its scoreId. */
export interface Finding {
  readonly check: Check;
  readonly kind: 'journey' | 'stage' | 'step' | 'lane' | 'card' | 'score';
  readonly id: string;
}

type Card = RecordOfKind<'card'>;
type Step = RecordOfKind<'step'>;

/** What the checks look at: the journey's own things, samples left out. */
interface Ground {
  readonly records: Records;
  readonly journey: Journey;
  readonly columns: readonly Step[];
  readonly cards: readonly Card[];
  readonly scores: readonly RecordOfKind<'score'>[];
  /** Where a score counts. */
  readonly stepOf: ReturnType<typeof stepOfScore>;
  /** Cards by each step that they cover. */
  readonly byStep: ReadonlyMap<string, readonly Card[]>;
}

/** What is missing on a journey whose records are loaded. Samples are never counted. */
export function checkJourney(records: Records, id: string): Finding[] {
  const journey = liveRecord(records, 'journey', id);
  if (!journey) return [];
  const ground = groundOf(records, journey);
  return CHECKS.flatMap((check) => FINDERS[check](ground).map((finding) => ({ check, ...finding })));
}

type Place = Omit<Finding, 'check'>;

const FINDERS: Readonly<Record<Check, (ground: Ground) => Place[]>> = {
  nothingAfter,
  oneDepartment,
  noEvidence,
  nobodyListens,
  wowWithoutExpectation,
  curveGap,
  emptyStep,
  emptyLane,
};

function groundOf(records: Records, journey: Journey): Ground {
  const columns = columnsOf(records, journey.id);
  const cards = live(records, 'card').filter((card) => card.journey === journey.id && !card.isSample);
  const scores = live(records, 'score').filter((score) => score.journey === journey.id && !score.isSample);
  const byStep = new Map<string, Card[]>(columns.map(({ id }) => [id, []]));
  const spanOn = spansOn(columns);
  for (const card of cards) {
    const span = spanOn(card.place.from, card.place.to);
    if (span) for (const { id } of columns.slice(span.first, span.last + 1)) byStep.get(id)?.push(card);
  }
  return { records, journey, columns, cards, scores, stepOf: stepOfScore(records), byStep };
}

/** Programmes that beat expectations work on what comes after buying: a customer's journey without it stops too early. */
function nothingAfter({ records, journey, columns, byStep }: Ground): Place[] {
  if (journey.subject !== 'customer') return [];
  const after = new Set(stagesOf(records, journey.id).flatMap(({ id, phase }) => (phase === 'after' ? [id] : [])));
  const says = columns.some(({ id, stage }) => after.has(stage ?? '') && (byStep.get(id)?.length ?? 0) > 0);
  return says ? [] : [{ kind: 'journey', id: journey.id }];
}

function oneDepartment({ records, journey, cards }: Ground): Place[] {
  const owners = cards.flatMap((card) => [card.department, liveRecord(records, 'touchpoint', card.touchpoint)?.department ?? '']);
  const departments = new Set([...journey.contributors, ...owners].map((name) => name.trim().toLowerCase()).filter((name) => name !== ''));
  return departments.size > 1 ? [] : [{ kind: 'journey', id: journey.id }];
}

function noEvidence({ records, journey, columns, byStep, scores, stepOf }: Ground): Place[] {
  const backed = new Set<string | null>(scores.flatMap((score) => (score.basis === 'assumption' ? [] : [stepOf(score)])));
  const hasEvidence = ({ id }: Step) => backed.has(id) || (byStep.get(id) ?? []).some(isBacked);
  const withEvidence = new Set(columns.filter(hasEvidence).map(({ stage }) => stage));
  return stagesOf(records, journey.id).flatMap(({ id }) => (withEvidence.has(id) ? [] : [{ kind: 'stage' as const, id }]));
}

/** Each touchpoint once, by the first card that places it. */
function nobodyListens({ records, cards }: Ground): Place[] {
  const seen = new Set<string>();
  return cards.flatMap(({ id, kind, touchpoint }) => {
    const held = kind === 'touchpoint' ? liveRecord(records, 'touchpoint', touchpoint) : undefined;
    if (!held || held.isSample || held.state !== 'live' || seen.has(held.id)) return [];
    seen.add(held.id);
    return (held.listeningPoint?.question ?? '').trim() === '' ? [{ kind: 'card' as const, id }] : [];
  });
}

function wowWithoutExpectation({ cards }: Ground): Place[] {
  return cards.flatMap(({ id, kind, beyondExpectation }) => (kind === 'wow-moment' && beyondExpectation.trim() === '' ? [{ kind: 'card' as const, id }] : []));
}

/** A persona that has a curve at all should have it everywhere; a curve that nobody began is no gap. */
function curveGap({ records, journey, columns, scores, stepOf }: Ground): Place[] {
  const feelings = scores.filter(({ series, value }) => series === 'emotion' && value !== null);
  const whose = [null, ...journey.personas.filter((id) => liveRecord(records, 'persona', id))];
  return whose.flatMap((persona) => {
    const felt = new Set(feelings.filter((score) => score.persona === persona).map(stepOf));
    if (felt.size === 0) return [];
    return columns.flatMap(({ id }) => (felt.has(id) ? [] : [{ kind: 'score' as const, id: scoreId({ step: id, persona, series: 'emotion' }) }]));
  });
}

function emptyStep({ columns, byStep, scores, stepOf }: Ground): Place[] {
  const scored = new Set(scores.map(stepOf));
  return columns.flatMap(({ id }) => (scored.has(id) || (byStep.get(id)?.length ?? 0) > 0 ? [] : [{ kind: 'step' as const, id }]));
}

function emptyLane({ records, journey, cards }: Ground): Place[] {
  const used = new Set(cards.map(({ place }) => place.lane));
  const lanes = lanesOf(records, journey.id).filter(({ kind, hidden }) => holdsCards(kind) && !hidden);
  return lanes.flatMap(({ id }) => (used.has(id) ? [] : [{ kind: 'lane' as const, id }]));
}
