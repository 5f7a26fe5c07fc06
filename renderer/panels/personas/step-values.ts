import { type CurveSeries, indexScores, type PointValue, pointAt } from '../../../shared/analysis/index.ts';
import { columnsOf } from '../../../shared/commands/index.ts';
import { liveRecord, type Records } from '../../../shared/model/kinds.ts';
import { activeLine } from '../../../shared/scene/index.ts';

/** The curve whose figures are told: a journey's emotion. `counted`: without what a template set, as figures need it. */
function emotionOf(journey: string, counted: boolean): CurveSeries {
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

/** Whose curve lies in front on the map: the active persona's where it has one, else the first one's; null: all customers. */
export function frontPersona(records: Records, journey: string, activePersona: string | null): string | null {
  const personas = (liveRecord(records, 'journey', journey)?.personas ?? []).filter((id) => liveRecord(records, 'persona', id));
  const everybody = personas.length === 0 || indexScores(records, emotionOf(journey, false)).personas.has(null);
  const lines = [...personas, ...(everybody ? [null] : [])].map((persona) => ({ persona }));
  return activeLine(lines, activePersona)?.persona ?? null;
}
