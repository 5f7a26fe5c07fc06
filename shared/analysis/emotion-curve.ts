import { DEFAULT_WEIGHT } from '../model/score.ts';
import { weightedMean } from './weighted-mean.ts';

/** The parts of a score record that its value depends on. */
export interface ScoreValue {
  readonly value: number | null;
  /** null: 100. */
  readonly weight: number | null;
}

/** Weighted mean of scores on the file's scale −2 … +2; unscored ones are left out; null is a gap. */
function meanScore(scores: readonly ScoreValue[]): number | null {
  const scored = scores.flatMap(({ value, weight }) => (value === null ? [] : [{ value, weight: weight ?? DEFAULT_WEIGHT }]));
  return weightedMean(scored);
}

/**
 * What one persona feels at one step, −2 … +2: the scores of the touchpoints placed in it, unless the step itself is scored, which
 * takes their place. null is a gap. formulas.md, Emotion curve.
 */
export function stepValue(onStep: readonly ScoreValue[], onTouchpoints: readonly ScoreValue[]): number | null {
  return meanScore(onStep) ?? meanScore(onTouchpoints);
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
