import { z } from 'zod';
import { day, list, number, references, text, texts } from './field.ts';
import { defineKind, type RecordOf } from './kind.ts';

const activity = () =>
  z.object({
    activity: z.string(),
    prompt: z.string(),
    minutes: z.number().nonnegative(),
    target: z.string(),
    groups: z.number().int().nonnegative(),
  });
const sticky = () => z.object({ text: z.string(), group: z.string() });
const votes = () => z.object({ card: z.string(), total: z.number().int().nonnegative() });

export const workshopKind = defineKind({
  name: 'workshop',
  home: 'workbook',
  doc: 'A workshop: agenda, what was said and decided. People are counted, not named.',
  upgrades: [],
  fields: {
    name: text('Name'),
    date: day('Day'),
    agenda: list(
      activity,
      'Agenda: activity, prompt (of a talk the speaker’s notes), minutes (0: not planned), target (id of a lane, a stage or a journey), groups',
    ),
    people: number('How many took part', { min: 0 }),
    stickies: list(sticky, 'Sticky notes'),
    votes: list(votes, 'Votes as totals'),
    decisions: texts('Decisions'),
    parkingLot: texts('Parking lot'),
    cards: references('card', 'Linked cards'),
  },
});
export type Workshop = RecordOf<typeof workshopKind>;
