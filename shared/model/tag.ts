import { text } from './field.ts';
import { defineKind, type RecordOf } from './kind.ts';

export const tagKind = defineKind({
  name: 'tag',
  home: 'workbook',
  doc: 'A word to find and filter by.',
  upgrades: [],
  fields: { name: text('Name') },
});
export type Tag = RecordOf<typeof tagKind>;
