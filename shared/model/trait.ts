import { z } from 'zod';
import { PERSONA_BASES } from './basis.ts';
import { choiceFrom, flag, list, orderKey, reference, references, text } from './field.ts';
import { defineKind, type RecordOf } from './kind.ts';

const revision = () => z.object({ date: z.iso.date(), why: z.string() });

export const traitKind = defineKind({
  name: 'trait',
  home: 'workbook',
  doc: 'One statement of a persona with its evidence.',
  upgrades: [],
  fields: {
    persona: reference('persona', 'Whose trait it is'),
    group: choiceFrom(['belief', 'goal', 'need', 'expectation', 'frustration', 'behaviour', 'motivation', 'channel'], 'belief', 'Group'),
    text: text('The statement'),
    basis: choiceFrom(PERSONA_BASES, 'assumption', 'What it rests on'),
    evidence: references(['source', 'document'], 'Evidence'),
    revisions: list(revision, 'Changed when and why'),
    order: orderKey(),
    isSample: flag('From a template'),
  },
});
export type Trait = RecordOf<typeof traitKind>;
