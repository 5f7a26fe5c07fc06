import { stageMean, stepValue } from '../../analysis/emotion-curve.ts';
import type { Basis } from '../../model/basis.ts';
import type { Records } from '../../model/kinds.ts';
import type { Score } from '../../model/score.ts';
import type { Series } from '../../model/series.ts';
import type { Frame, FrameColumn } from '../layout/frame.ts';

/** What one persona feels in one column. */
export interface PointValue {
  readonly value: number | null;
  readonly word: string;
  readonly note: string;
  readonly basis: Basis;
  readonly isSample: boolean;
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

/** `stepOfCard` gives the step in which a touchpoint card lies now: a score follows its card. */
export function indexScores(records: Records, journey: string, series: Series, stepOfCard: (card: string) => string | null): ScoreIndex {
  const personas = new Set<string | null>();
  const own = new Map<string, Score[]>();
  const onTouchpoints = new Map<string, Score[]>();
  for (const score of records.score.values()) {
    if (score.deleted || score.journey !== journey || score.series !== series || score.value === null) continue;
    const step = score.card === null ? score.step : stepOfCard(score.card);
    if (step === null) continue;
    personas.add(score.persona);
    const map = score.card === null ? own : onTouchpoints;
    const key = keyOf(score.persona, step);
    const scores = map.get(key);
    if (scores) scores.push(score);
    else map.set(key, [score]);
  }
  return { personas, own, onTouchpoints };
}

const NONE: readonly Score[] = [];
const GAP: PointValue = { value: null, word: '', note: '', basis: 'assumption', isSample: false };

/** The values of a persona over all columns; a folded stage shows the mean of its steps. */
export function pointValues(frame: Frame, index: ScoreIndex, persona: string | null): PointValue[] {
  return frame.columns.map((column) => (column.folded ? foldedValue(column, index, persona) : valueAt(column.steps[0]?.id, index, persona)));
}

function valueAt(step: string | undefined, index: ScoreIndex, persona: string | null): PointValue {
  if (step === undefined) return GAP;
  const key = keyOf(persona, step);
  const own = index.own.get(key) ?? NONE;
  const placed = index.onTouchpoints.get(key) ?? NONE;
  const value = stepValue(own, placed);
  if (value === null) return GAP;
  const said = own[0] ?? placed[0];
  return { value, word: said?.word ?? '', note: said?.note ?? '', basis: said?.basis ?? 'assumption', isSample: said?.isSample ?? false };
}

function foldedValue({ steps }: FrameColumn, index: ScoreIndex, persona: string | null): PointValue {
  return { ...GAP, value: stageMean(steps.map((step) => valueAt(step.id, index, persona).value)) };
}
