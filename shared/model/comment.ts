import { flag, reference, text } from './field.ts';
import { defineKind, type RecordOf } from './kind.ts';

export const commentKind = defineKind({
  name: 'comment',
  home: 'workbook',
  doc: 'A comment on anything, or an answer to one. Author and time are those of its creation.',
  upgrades: [],
  fields: {
    journey: reference('journey', 'The journey it stands on; null: the workbook'),
    aboutKind: text('Record kind of what it is about'),
    about: reference([], 'Id of what it is about'),
    answers: reference('comment', 'The comment it answers'),
    author: reference('person', 'Who wrote it'),
    text: text('Text'),
    resolved: flag('Settled'),
  },
});
export type Comment = RecordOf<typeof commentKind>;
