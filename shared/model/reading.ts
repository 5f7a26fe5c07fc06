import { choiceFrom, number, reference, text } from './field.ts';
import { defineKind, type RecordOf } from './kind.ts';

export const readingKind = defineKind({
  name: 'reading',
  home: 'workbook',
  doc: 'One figure of a metric for a period.',
  upgrades: [],
  fields: {
    metric: reference('metric', 'Metric'),
    period: text('Period, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`'),
    unit: reference('unit', 'Unit'),
    segment: reference('segment', 'Segment'),
    persona: reference('persona', 'Persona'),
    value: number('Value in the metric’s unit'),
    n: number('Sample size', { min: 0 }),
    interval: number('Half width of the 95 % interval', { min: 0 }),
    origin: choiceFrom(['typed', 'computed'], 'typed', 'Typed by hand or computed'),
  },
});
export type Reading = RecordOf<typeof readingKind>;
