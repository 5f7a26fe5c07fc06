import { clamp } from '../../model/clamp.ts';
import { fromShown, type Scale, toShown } from '../../model/scale.ts';

/** Mermaid's scores: 1 stands for −2, 5 for +2, 3 for the middle. */
const LOWEST = 1;
const HIGHEST = 5;

/** What is written for a gap: no number to mermaid, which then draws no face. */
export const GAP = '-';

/** The scale that an imported journey shows: whole marks, or tenths where the source has them. */
export function mermaidScale(scores: readonly number[]): Scale {
  const areWhole = scores.every((score) => !Number.isFinite(score) || Number.isInteger(score));
  return { min: LOWEST, max: HIGHEST, step: areWhole ? 1 : 0.1 };
}

export function clampScore(score: number): number {
  return clamp(score, LOWEST, HIGHEST);
}

export function scoreToValue(score: number): number {
  return fromShown(clampScore(score), mermaidScale([]));
}

export function valueToScore(value: number): number {
  return toShown(value, mermaidScale([]));
}
