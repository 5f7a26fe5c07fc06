import { z } from 'zod';
import { choice, choiceFrom, day, flag, json, list, number, orderKey, reference, references, text, texts } from './field.ts';
import { LANGUAGES } from './format.ts';
import { defineKind, type RecordOf } from './kind.ts';
import { pictureSchema } from './picture.ts';
import { DEFAULT_SCALE, scaleSchema } from './scale.ts';

const agreement = () => z.object({ person: z.string(), department: z.string(), date: z.iso.date(), version: z.string() });

export const JOURNEY_STATES = ['as-is', 'to-be', 'planned', 'actual'] as const;
export const JOURNEY_SUBJECTS = ['customer', 'employee', 'partner'] as const;

export const journeyKind = defineKind({
  name: 'journey',
  home: 'workbook',
  doc: 'What one kind of person lives through, from a trigger to an end. The list of journeys loads with the file; what is on the map loads with the journey.',
  upgrades: [],
  fields: {
    title: text('Title'),
    subject: choiceFrom(JOURNEY_SUBJECTS, 'customer', 'Whose journey'),
    subjectLabel: text('The user’s own word for the subject (patient, member)'),
    state: choiceFrom(JOURNEY_STATES, 'as-is', 'State'),
    counterpart: reference('journey', 'The as-is of this to-be, the plan of this actual'),
    scenario: text('Scenario'),
    startsWhen: text('Trigger'),
    endsWhen: text('End'),
    customerGoal: text('Customer goal'),
    businessGoal: text('Business goal'),
    personas: references('persona', 'Personas, in the order of their curves'),
    scale: json(
      () => scaleSchema,
      DEFAULT_SCALE,
      'Shown scale: min stands for −2, max for +2 (the other way round where `falling`), step is the finest mark; words of points, whether faces can be picked on it, name',
    ),
    units: references('unit', 'Units that live it'),
    owner: reference('person', 'Owner'),
    contributors: texts('Contributing departments'),
    agreement: choiceFrom(['draft', 'in-review', 'agreed', 'retired'], 'draft', 'Agreement'),
    agreedBy: list(agreement, 'Who agreed: person, department, day, version'),
    reviewEvery: number('Review every so many days', { min: 1 }),
    nextReviewOn: day('Next review on'),
    language: choice(LANGUAGES, 'Language, where it is not the workbook’s'),
    parentStep: reference('step', 'The step that opens this journey'),
    tags: references('tag', 'Tags'),
    cover: json(() => pictureSchema.nullable(), null, 'Cover picture'),
    order: orderKey(),
    isSample: flag('From a template, not yet made one’s own'),
  },
});
export type Journey = RecordOf<typeof journeyKind>;
