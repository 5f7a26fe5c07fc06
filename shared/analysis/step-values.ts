import { columnsOf } from '../commands/grid.ts';
import type { Records } from '../model/kinds.ts';
import { type CurveSeries, indexScores, type PointValue, pointAt } from './score-index.ts';

/** The curve whose figures are told: a journey's emotion. `counted`: without what a template set, as figures need it. */
export function emotionOf(journey: string, counted: boolean): CurveSeries {
  return { journey, series: 'emotion', lane: null, withSamples: !counted };
}

/** What a persona (null: all customers) feels at each step of a journey, in order. */
export function stepPoints(records: Records, curve: CurveSeries, persona: string | null): PointValue[] {
  const index = indexScores(records, curve);
  return columnsOf(records, curve.journey).map((step) => pointAt(index, persona, step.id));
}

/** The persona's emotion at each step; null is a gap. */
export function stepValues(records: Records, journey: string, persona: string | null, counted = false): (number | null)[] {
  return stepPoints(records, emotionOf(journey, counted), persona).map(({ value }) => value);
}
