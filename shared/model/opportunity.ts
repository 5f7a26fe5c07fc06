import { z } from 'zod';
import { choiceFrom, flag, list, orderKey, reference, references, text } from './field.ts';
import { defineKind, type RecordOf } from './kind.ts';

const score = () => z.object({ method: z.enum(['rice', 'ice', 'value-effort']), inputs: z.record(z.string(), z.number()) });

export const opportunityKind = defineKind({
  name: 'opportunity',
  home: 'workbook',
  doc: 'A pain or unmet need worth working on, as a question.',
  upgrades: [],
  fields: {
    question: text('How might we …'),
    pains: references('card', 'Pain points it comes from'),
    needs: references('need', 'Needs it comes from'),
    journeys: references('journey', 'Journeys'),
    steps: references('step', 'Steps'),
    personas: references('persona', 'Personas'),
    segments: references('segment', 'Segments'),
    businessGoal: text('Business goal'),
    scores: list(score, 'Scores by method with their inputs (formulas.md, Priority)'),
    state: choiceFrom(['open', 'chosen', 'solved', 'dropped'], 'open', 'State'),
    owner: reference('person', 'Owner'),
    order: orderKey(),
    isSample: flag('From a template'),
  },
});
export type Opportunity = RecordOf<typeof opportunityKind>;
