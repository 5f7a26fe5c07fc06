import type { Persona } from '../model/persona.ts';
import { DEFAULT_WEIGHT, type Score } from '../model/score.ts';
import type { Outline } from './outline.ts';

/** What one persona (null: all customers) feels at a step; value −2…+2, null: there, but without a score. */
export interface Feeling {
  readonly persona: Persona | null;
  readonly value: number | null;
}

/** The feelings of everybody who has scores at a step, personas in the order of the records. */
export function feelingsAt(outline: Outline, step: string): Feeling[] {
  const byPersona = Map.groupBy(outline.scores.get(step) ?? [], (score) => score.persona);
  return [...byPersona].flatMap(([id, scores]) => {
    const persona = id === null ? null : outline.personas.get(id);
    return persona === undefined ? [] : [{ persona, value: stepValue(scores) }];
  });
}

/**
 * Value of a step for one persona: the score set on the step itself, else Σ(w·s)/Σw over its placements
 * (formulas.md, Emotion curve); null without any.
 */
function stepValue(scores: readonly Score[]): number | null {
  const onStep = scores.find((score) => score.card === null && score.value !== null);
  if (onStep) return onStep.value;
  let sum = 0;
  let weights = 0;
  for (const score of scores) {
    if (score.value === null) continue;
    const weight = score.weight ?? DEFAULT_WEIGHT;
    sum += weight * score.value;
    weights += weight;
  }
  return weights === 0 ? null : mean(sum, weights);
}

/** Mean rounded to 12 digits, so that equal tenths give tenths. */
export function mean(sum: number, count: number): number {
  return Number((sum / count).toPrecision(12));
}
