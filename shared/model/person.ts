import { text, texts } from './field.ts';
import { defineKind, type RecordOf } from './kind.ts';

export const personKind = defineKind({
  name: 'person',
  home: 'workbook',
  doc: 'Somebody who edits, owns or agrees; never an account.',
  upgrades: [],
  fields: {
    name: text('Name as shown'),
    colour: text('Colour of their presence and comments, #rrggbb'),
    department: text('Department'),
    role: text('Role'),
    devices: texts('Ids of the devices that signed as this person'),
  },
});
export type Person = RecordOf<typeof personKind>;
