import type { Basis } from '../model/basis.ts';
import { DEFAULT_WEIGHT } from '../model/score.ts';
import { weightedMean } from './weighted-mean.ts';

/** The parts of a score record that its value depends on. */
export interface ScoreValue {
  readonly value: number | null;
  /** null: 100. */
  readonly weight: number | null;
  /** Left out: set by hand. */
  readonly basis?: Basis;
}

/**
 * The scores that make a step's value: those of the step itself where it is scored, else those of the touchpoints placed in it;
 * unscored ones and those of weight 0 are left out. Measured and set by hand are never averaged together: what is measured counts.
 * formulas.md, Emotion curve.
 */
export function countedScores<S extends ScoreValue>(onStep: readonly S[], onTouchpoints: readonly S[]): readonly S[] {
  const own = onStep.filter(counts);
  const here = own.length > 0 ? own : onTouchpoints.filter(counts);
  const measured = here.filter(({ basis }) => basis === 'measured');
  return measured.length > 0 ? measured : here;
}

function counts({ value, weight }: ScoreValue): boolean {
  return value !== null && (weight ?? DEFAULT_WEIGHT) > 0;
}

/** What one persona feels at one step, −2 … +2: the weighted mean of the scores that count. null is a gap. */
export function stepValue(onStep: readonly ScoreValue[], onTouchpoints: readonly ScoreValue[]): number | null {
  return weightedMean(countedScores(onStep, onTouchpoints).map(({ value, weight }) => ({ value: value ?? 0, weight: weight ?? DEFAULT_WEIGHT })));
}

/** A stage shows the mean of its scored steps; null without any. */
export function stageMean(steps: readonly (number | null)[]): number | null {
  return weightedMean(steps.flatMap((value) => (value === null ? [] : [{ value, weight: 1 }])));
}

/** Runs of points without a gap between them: a gap parts the line, it is never drawn over. */
export function segmentsOf<T>(points: readonly T[], isGap: (point: T) => boolean): T[][] {
  const segments: T[][] = [];
  let open: T[] = [];
  for (const point of points) {
    if (!isGap(point)) open.push(point);
    else if (open.length > 0) {
      segments.push(open);
      open = [];
    }
  }
  return open.length > 0 ? [...segments, open] : segments;
}
