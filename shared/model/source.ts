import { choice, day, flag, number, reference, text } from './field.ts';
import { defineKind, type RecordOf } from './kind.ts';

export const SOURCE_KINDS = [
  'survey',
  'review',
  'social',
  'contact-centre',
  'chat',
  'complaint',
  'interview',
  'observation',
  'focus-group',
  'diary',
  'operations',
  'web-analytics',
  'workshop',
] as const;

export const sourceKind = defineKind({
  name: 'source',
  home: 'workbook',
  doc: 'Where evidence came from.',
  upgrades: [],
  fields: {
    name: text('Name'),
    kind: choice(SOURCE_KINDS, 'Kind'),
    speaker: choice(['customer', 'employee', 'partner'], 'Who speaks'),
    surveyType: choice(['transactional', 'relationship'], 'Survey type'),
    method: text('Method'),
    from: day('First day'),
    to: day('Last day'),
    asked: number('How many were asked', { min: 0 }),
    answered: number('How many answered', { min: 0 }),
    n: number('Sample size', { min: 0 }),
    language: text('Language, BCP 47'),
    quality: number('Quality, 0–1', { min: 0, max: 1 }),
    owner: reference('person', 'Owner'),
    licence: text('Licence or consent'),
    personalData: flag('Contains personal data'),
    keepUntil: day('Keep until'),
    contentHash: text('SHA-256 of what was imported, hex'),
  },
});
export type Source = RecordOf<typeof sourceKind>;
