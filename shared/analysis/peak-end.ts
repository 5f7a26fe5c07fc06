import { weightedMean } from './weighted-mean.ts';

export interface PeakEnd {
  /** Index, in the list given, of the most intense value and of the last one. */
  readonly peak: number;
  readonly end: number;
  /** (most intense + last) / 2, in the units given. */
  readonly value: number;
}

/**
 * Peak–end value (Fredrickson & Kahneman 1993) of one persona's values in order, null for gaps. Most intense is farthest from
 * `middle`, the middle of the scale; of ties the later one. null without any value.
 */
export function peakEnd(values: readonly (number | null)[], middle = 0): PeakEnd | null {
  let peak = -1;
  let end = -1;
  values.forEach((value, index) => {
    if (value === null) return;
    end = index;
    const most = peak < 0 ? null : (values[peak] ?? null);
    if (most === null || Math.abs(value - middle) >= Math.abs(most - middle)) peak = index;
  });
  if (end < 0) return null;
  return { peak, end, value: ((values[peak] as number) + (values[end] as number)) / 2 };
}

/** Mean of the values that are there; null without any. */
export function meanValue(values: readonly (number | null)[]): number | null {
  return weightedMean(values.flatMap((value) => (value === null ? [] : [{ value, weight: 1 }])));
}
