import { z } from 'zod';
import { choice, flag, json, list, orderKey, references, text } from './field.ts';
import { defineKind, type RecordOf } from './kind.ts';

const mark = () => z.number().int().min(1).max(5).nullable();
const channelMarks = () =>
  z.object({
    channel: z.string(),
    feasibility: mark(),
    reuse: mark(),
    measurability: mark(),
    employeeEffort: mark(),
    time: mark(),
    return: mark(),
  });
const effect = () => z.object({ persona: z.string(), effect: z.enum(['helps', 'neutral', 'harms']) });
const test = () => z.object({ how: z.string(), when: z.iso.date().nullable(), result: z.string() });

export const solutionKind = defineKind({
  name: 'solution',
  home: 'workbook',
  doc: 'One answer to an opportunity.',
  upgrades: [],
  fields: {
    name: text('Name'),
    type: choice(['fix', 'wow', 'enable'], 'Mends a pain, makes a wow, or enables employees'),
    opportunities: references('opportunity', 'Opportunities it answers'),
    hypothesis: text('Hypothesis'),
    people: text('People it takes (skills)'),
    process: text('Process it takes (information, policy to change)'),
    technology: text('Technology it takes'),
    channels: list(channelMarks, 'Channels with six marks of 1–5 each'),
    effects: list(effect, 'Effect per persona'),
    cost: text('Cost'),
    effort: text('Effort'),
    test: json(() => test().nullable(), null, 'Test: how, when, result'),
    toBeCards: references('card', 'Cards of the to-be journey'),
    order: orderKey(),
    isSample: flag('From a template'),
  },
});
export type Solution = RecordOf<typeof solutionKind>;
