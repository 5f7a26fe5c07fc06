import type { Basis } from '../model/basis.ts';
import { liveRecord, type Records } from '../model/kinds.ts';
import { compareOrder } from '../model/order.ts';
import type { Score } from '../model/score.ts';
import type { Series } from '../model/series.ts';
import { countedScores, stepValue } from './emotion-curve.ts';

/** What one persona feels at one step. */
export interface PointValue {
  /** null: a gap. */
  readonly value: number | null;
  readonly word: string;
  readonly note: string;
  readonly basis: Basis;
  readonly isSample: boolean;
}

/** Which scores make a curve. */
export interface CurveSeries {
  readonly journey: string;
  readonly series: Series;
  /** Of a series of the user's own: its lane. */
  readonly lane: string | null;
  /** Samples of a template are shown, and never counted. */
  readonly withSamples: boolean;
}

/** Scores of one journey and series by persona, step and touchpoint card. */
export interface ScoreIndex {
  /** null stands for all customers. */
  readonly personas: ReadonlySet<string | null>;
  /** Scores of a step itself: key is `persona step`. */
  readonly own: ReadonlyMap<string, readonly Score[]>;
  readonly onTouchpoints: ReadonlyMap<string, readonly Score[]>;
}

const keyOf = (persona: string | null, step: string): string => `${persona ?? ''} ${step}`;

/** The scores of a curve. A score of a touchpoint card follows its card. */
export function indexScores(records: Records, curve: CurveSeries): ScoreIndex {
  const personas = new Set<string | null>();
  const own = new Map<string, Score[]>();
  const onTouchpoints = new Map<string, Score[]>();
  const stepOf = stepOfScore(records);
  for (const score of records.score.values()) {
    if (score.value === null || !isOfCurve(score, curve)) continue;
    const step = stepOf(score);
    if (step === null) continue;
    personas.add(score.persona);
    const map = score.card === null ? own : onTouchpoints;
    const key = keyOf(score.persona, step);
    const scores = map.get(key);
    if (scores) scores.push(score);
    else map.set(key, [score]);
  }
  return { personas, own: curve.lane === null ? own : withoutElder(own), onTouchpoints };
}

/** Scores of format 1 name no lane: they belong to every series of the user's own. */
function isOfCurve({ deleted, journey, series, lane, isSample }: Score, curve: CurveSeries): boolean {
  if (deleted || journey !== curve.journey || series !== curve.series || (isSample && !curve.withSamples)) return false;
  return curve.lane === null || lane === null || lane === curve.lane;
}

/** A score that names the lane takes the place of one that names none. */
function withoutElder(scores: ReadonlyMap<string, readonly Score[]>): ReadonlyMap<string, readonly Score[]> {
  return new Map(
    [...scores].map(([key, here]) => {
      const named = here.filter(({ lane }) => lane !== null);
      return [key, named.length > 0 ? named : here] as const;
    }),
  );
}

/** The step at which a score counts: its own, or the one in which its touchpoint card lies now; null: the card is in the tray or gone. */
export function stepOfScore(records: Records): (score: Pick<Score, 'step' | 'card'>) => string | null {
  const stepOf = stepOfCard(records);
  return ({ step, card }) => (card === null ? step : stepOf(card));
}

/** The step in which a card lies: the first it covers, of a whole stage its first step; null while it is in the tray or gone. */
function stepOfCard(records: Records): (card: string) => string | null {
  const firsts = new Map<string, string | null>();
  return (id) => {
    const place = liveRecord(records, 'card', id)?.place;
    const at = place?.from ?? place?.to ?? null;
    if (at === null || records.step.has(at)) return at;
    const known = firsts.get(at);
    if (known !== undefined) return known;
    const first = firstStep(records, at);
    firsts.set(at, first);
    return first;
  };
}

function firstStep(records: Records, stage: string): string | null {
  const steps = [...records.step.values()].filter((step) => !step.deleted && step.stage === stage);
  return steps.sort(compareOrder)[0]?.id ?? null;
}

const NONE: readonly Score[] = [];
export const GAP: PointValue = { value: null, word: '', note: '', basis: 'assumption', isSample: false };

/** What a persona (null: all customers) feels at a step. */
export function pointAt(index: ScoreIndex, persona: string | null, step: string): PointValue {
  const key = keyOf(persona, step);
  const own = index.own.get(key) ?? NONE;
  const placed = index.onTouchpoints.get(key) ?? NONE;
  const value = stepValue(own, placed);
  if (value === null) return GAP;
  const counted = countedScores(own, placed);
  const said = counted.find(({ word, note }) => word !== '' || note !== '') ?? counted[0];
  return { value, word: said?.word ?? '', note: said?.note ?? '', basis: basisOf(counted), isSample: counted.some(({ isSample }) => isSample) };
}

/** A mean rests on no more than the weakest of its scores. */
function basisOf(scores: readonly Score[]): Basis {
  if (scores.some(({ basis }) => basis === 'assumption')) return 'assumption';
  return scores.every(({ basis }) => basis === 'measured') ? 'measured' : 'qualitative';
}
