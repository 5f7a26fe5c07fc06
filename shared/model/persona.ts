import { z } from 'zod';
import { PERSONA_BASES } from './basis.ts';
import { choice, choiceFrom, day, flag, json, list, number, orderKey, reference, references, text, texts } from './field.ts';
import { defineKind, type RecordOf } from './kind.ts';
import { pictureSchema } from './picture.ts';

const relation = () => z.object({ to: z.string(), how: z.string() });
const happening = () => z.object({ date: z.iso.date(), text: z.string() });

export const personaKind = defineKind({
  name: 'persona',
  home: 'workbook',
  doc: 'One typical person standing for a group. Statements with evidence are `trait` records.',
  upgrades: [],
  fields: {
    name: text('Name'),
    tagLine: text('Tag line, one sentence'),
    picture: json(() => pictureSchema.nullable(), null, 'Picture: attachment hash, alternative text, width and height in pixels'),
    role: choiceFrom(['customer', 'employee', 'partner', 'influencer', 'buyer'], 'customer', 'Role'),
    segment: reference('segment', 'Segment whose rule gives its numbers'),
    customerShare: number('Share of customers, 0–1', { min: 0, max: 1 }),
    value: text('What this group is worth to the business'),
    scenario: text('Scenario'),
    goals: texts('Jobs and goals'),
    needs: texts('Needs'),
    expectations: texts('Expectations'),
    frustrations: texts('Frustrations'),
    behaviours: texts('Behaviours'),
    motivations: texts('Motivations'),
    decidesBy: texts('What decides'),
    preferredChannels: references('channel', 'Channels preferred'),
    avoidedChannels: references('channel', 'Channels avoided'),
    digitalEase: number('Digital ease, 1–5', { min: 1, max: 5 }),
    accessNeeds: texts('Access needs'),
    words: texts('Words they use'),
    quotes: texts('Quotes'),
    relations: list(relation, 'Stakeholders: each to whom and how'),
    basis: choiceFrom(PERSONA_BASES, 'assumption', 'What the persona rests on'),
    owner: reference('person', 'Who keeps it true'),
    stillHoldsOn: day('Day of the last "still holds" review'),
    timeline: list(happening, 'What changed: each day and text'),
    colour: choice(['p1', 'p2', 'p3'], 'Colour and point shape on curves; null: by order'),
    order: orderKey(),
    isSample: flag('From a template, not yet made one’s own'),
  },
});
export type Persona = RecordOf<typeof personaKind>;

/** The lists of a persona that a page shows as groups, in that order. */
export const PERSONA_LISTS = [
  'goals',
  'needs',
  'expectations',
  'frustrations',
  'behaviours',
  'motivations',
  'decidesBy',
  'quotes',
  'words',
  'accessNeeds',
] as const;
export type PersonaList = (typeof PERSONA_LISTS)[number];
