import type { Scale } from './scale.ts';

/** What a curve shows. Emotion first; the others are never mixed with it. `own`: each lane of it is a series by itself. */
export const SERIES = ['emotion', 'expectation', 'effort', 'confidence', 'control', 'trust', 'engagement', 'own'] as const;
export type Series = (typeof SERIES)[number];

/** Engagement is asked on 1 … 5 (formulas.md, Emotion curve). */
const ENGAGEMENT_SCALE: Scale = { min: 1, max: 5, step: 0.1 };

/** The scale on which a curve lane is shown: its own, else the series' or the journey's. */
export function scaleOfLane(lane: { readonly series: Series; readonly scale: Scale | null }, journeyScale: Scale): Scale {
  return lane.scale ?? scaleOfSeries(lane.series, journeyScale);
}

/** The scale on which a journey shows a series; the file keeps every series on −2 … +2. */
export function scaleOfSeries(series: Series, journeyScale: Scale): Scale {
  return series === 'engagement' ? ENGAGEMENT_SCALE : journeyScale;
}
