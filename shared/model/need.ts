import { choice, flag, number, orderKey, references, text } from './field.ts';
import { defineKind, type RecordOf } from './kind.ts';

export const needKind = defineKind({
  name: 'need',
  home: 'workbook',
  doc: 'What people try to get done, with its importance and satisfaction (Ulwick, ODI).',
  upgrades: [],
  fields: {
    outcome: text('Outcome ("minimise the time to …")'),
    job: text('Job it belongs to'),
    personas: references('persona', 'Personas'),
    importance: number('Importance, 0–10', { min: 0, max: 10 }),
    satisfaction: number('Satisfaction, 0–10', { min: 0, max: 10 }),
    n: number('Sample size', { min: 0 }),
    kano: choice(['must-be', 'one-dimensional', 'attractive', 'indifferent', 'reverse', 'questionable'], 'Kano class'),
    unmet: flag('Unmet'),
    order: orderKey(),
    isSample: flag('From a template'),
  },
});
export type Need = RecordOf<typeof needKind>;
