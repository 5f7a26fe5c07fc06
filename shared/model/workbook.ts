import { z } from 'zod';
import { choiceFrom, list, text, texts } from './field.ts';
import { LANGUAGES } from './format.ts';
import { defineKind, type RecordOf } from './kind.ts';
import { namedScaleSchema } from './scale.ts';

const businessGoal = () => z.object({ name: z.string(), owner: z.string(), figure: z.string() });

export const workbookKind = defineKind({
  name: 'workbook',
  home: 'workbook',
  doc: 'One per file (id `workbook`): its language and the CX vision against which choices are judged.',
  upgrades: [],
  fields: {
    language: choiceFrom(LANGUAGES, 'en', 'Language in which the program words built-in titles'),
    vision: text('CX vision (north star), one sentence'),
    principles: texts('Principles that follow from the vision'),
    scales: list(() => namedScaleSchema, 'Scales of the file’s own to choose from, each with a name; as `journey.scale`'),
    businessGoals: list(businessGoal, 'Business goals: each name, owner, figure'),
  },
});
export type Workbook = RecordOf<typeof workbookKind>;
export const WORKBOOK_ID = 'workbook';
