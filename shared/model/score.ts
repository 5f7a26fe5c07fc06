import { BASES } from './basis.ts';
import { choiceFrom, flag, number, reference, text } from './field.ts';
import { defineKind, type RecordOf } from './kind.ts';
import { SCALE_MAX, SCALE_MIN } from './scale.ts';
import { SERIES, type Series } from './series.ts';

export const DEFAULT_WEIGHT = 100;

export const scoreKind = defineKind({
  name: 'score',
  home: 'journey',
  doc: 'What one persona (or all customers) feels at one step or touchpoint placement, set by hand. Its id is made of what it scores, so two copies that score the same point converge.',
  upgrades: [],
  fields: {
    journey: reference('journey', 'Its journey'),
    persona: reference('persona', 'Persona; null: all customers'),
    step: reference('step', 'Step'),
    card: reference('card', 'The touchpoint placement scored; null: the step itself'),
    series: choiceFrom(SERIES, 'emotion', 'Series'),
    value: number('Value, −2 … +2 whatever scale the journey shows', { min: SCALE_MIN, max: SCALE_MAX }),
    weight: number('Weight, 0–100; null: 100; 0: left out', { min: 0, max: 100 }),
    word: text('Word or emoji'),
    note: text('Note'),
    basis: choiceFrom(BASES, 'assumption', 'What it rests on'),
    isSample: flag('From a template'),
  },
});
export type Score = RecordOf<typeof scoreKind>;

export interface ScorePoint {
  readonly step: string;
  readonly persona: string | null;
  readonly series: Series;
  readonly card?: string | null;
}

export function scoreId({ step, persona, series, card }: ScorePoint): string {
  return [card ?? step, persona ?? 'all', series].join('.');
}
