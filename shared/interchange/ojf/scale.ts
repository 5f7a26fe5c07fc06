import { clamp } from '../../model/clamp.ts';
import { fromShown, type Scale, toShown } from '../../model/scale.ts';

/** OpenJourney's scores: −5 stands for −2, +5 for +2. */
export const OJF_SCALE: Scale = { min: -5, max: 5, step: 1 };

export function clampScore(score: number): number {
  return clamp(score, OJF_SCALE.min, OJF_SCALE.max);
}

export function scoreToValue(score: number): number {
  return fromShown(clampScore(score), OJF_SCALE);
}

export function valueToScore(value: number): number {
  return toShown(value, OJF_SCALE);
}

/** How bad, 1–5, for the three words of the format; `card.severity` counts low as 1–2, medium as 3, high as 4–5. */
const SEVERITIES = { low: 2, medium: 3, high: 4 } as const;
export type SeverityWord = keyof typeof SEVERITIES;

export function severityOf(word: string): number | null {
  const known = word.toLowerCase();
  return Object.hasOwn(SEVERITIES, known) ? SEVERITIES[known as SeverityWord] : null;
}

export function severityWord(severity: number): SeverityWord {
  if (severity < SEVERITIES.medium) return 'low';
  return severity < SEVERITIES.high ? 'medium' : 'high';
}
