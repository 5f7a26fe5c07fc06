import { z } from 'zod';
import { day, list, reference, text } from './field.ts';
import { defineKind, type RecordOf } from './kind.ts';

const passage = () =>
  z.object({
    from: z.number().int().nonnegative(),
    to: z.number().int().nonnegative(),
    code: z.enum(['pain-point', 'need', 'quote', 'wow-moment']),
    card: z.string().nullable(),
  });

export const documentKind = defineKind({
  name: 'document',
  home: 'workbook',
  doc: 'A qualitative document: an interview, an observation, a diary.',
  upgrades: [],
  fields: {
    source: reference('source', 'Source'),
    title: text('Title'),
    participant: text('Participant code, never a name'),
    persona: reference('persona', 'Persona'),
    date: day('Day'),
    text: text('Text with speakers and times'),
    passages: list(passage, 'Coded passages: character range, code and the card made of it'),
  },
});
export type QualitativeDocument = RecordOf<typeof documentKind>;
