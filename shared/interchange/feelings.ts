import { stepValue } from '../analysis/emotion-curve.ts';
import type { Persona } from '../model/persona.ts';
import type { Score } from '../model/score.ts';
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
    return persona === undefined ? [] : [{ persona, value: shownValue(scores) }];
  });
}

/** What the map shows there, tidied. */
function shownValue(scores: readonly Score[]): number | null {
  const { own = [], placed = [] } = Object.groupBy(scores, ({ card }) => (card === null ? 'own' : 'placed'));
  const value = stepValue(own, placed);
  return value === null ? null : mean(value, 1);
}

/** Mean rounded to 12 digits, so that equal tenths give tenths. */
export function mean(sum: number, count: number): number {
  return Number((sum / count).toPrecision(12));
}
