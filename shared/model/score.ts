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
    lane: reference('lane', 'Of a series of the user’s own: the lane that is this series'),
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
  /** Of a series of the user's own: its lane. */
  readonly lane?: string | null;
}

const OWN_LANE = 'own-';

export function scoreId({ step, persona, series, card, lane }: ScorePoint): string {
  return [card ?? step, persona ?? 'all', series === 'own' && lane ? OWN_LANE + lane : series].join('.');
}

/** The parts of a score's id; null where it is none. `scored` is the card, or else the step. */
export function readScoreId(
  id: string,
): { readonly scored: string; readonly persona: string | null; readonly series: Series; readonly lane: string | null } | null {
  const parts = id.split('.');
  const last = parts.pop() ?? '';
  const persona = parts.pop();
  const lane = last.startsWith(OWN_LANE) ? last.slice(OWN_LANE.length) : null;
  const series = lane === null ? SERIES.find((one) => one === last) : 'own';
  if (series === undefined || persona === undefined || parts.length === 0) return null;
  return { scored: parts.join('.'), persona: persona === 'all' ? null : persona, series, lane };
}
