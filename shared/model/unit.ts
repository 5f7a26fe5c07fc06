import { choice, reference, text } from './field.ts';
import { defineKind, type RecordOf } from './kind.ts';

export const unitKind = defineKind({
  name: 'unit',
  home: 'workbook',
  doc: 'A dealer, branch, shop or team that lives the journey and is compared with others.',
  upgrades: [],
  fields: {
    name: text('Name'),
    parent: reference('unit', 'Region or unit above'),
    kind: choice(['dealer', 'branch', 'shop', 'team'], 'What it is'),
    matchValue: text('Value that names it in imported data'),
  },
});
export type Unit = RecordOf<typeof unitKind>;
