import { number, text } from './field.ts';
import { defineKind, type RecordOf } from './kind.ts';

export const segmentKind = defineKind({
  name: 'segment',
  home: 'workbook',
  doc: 'A group of customers and the sentence that picks it.',
  upgrades: [],
  fields: {
    name: text('Name'),
    rule: text('Segment rule over the fields of answers'),
    customerShare: number('Share of customers, 0–1', { min: 0, max: 1 }),
    revenueShare: number('Share of revenue, 0–1', { min: 0, max: 1 }),
    strategicWeight: number('Strategic weight, 0–1', { min: 0, max: 1 }),
  },
});
export type Segment = RecordOf<typeof segmentKind>;
