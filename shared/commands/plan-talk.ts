import type { Draft } from '../changes/change.ts';
import { createDraft, setDrafts } from '../changes/drafts.ts';
import { newId } from '../model/ids.ts';
import { live, type RecordOfKind, type Records } from '../model/kinds.ts';
import { defineCommand } from './command.ts';
import { stagesOf } from './grid.ts';

type Workshop = RecordOfKind<'workshop'>;
export type AgendaItem = Workshop['agenda'][number];

export interface PlanTalk {
  readonly journey: string;
  /** null: the journey as a whole. */
  readonly stage: string | null;
  /** What the speaker wants to say. */
  readonly notes?: string;
  /** 0: not planned. */
  readonly minutes?: number;
}

/** Notes and minutes of one stage of a talk. They are an activity in the agenda whose target is the stage (or the journey). */
export const planTalk = defineCommand<PlanTalk>({
  label: 'planTalk',
  drafts: (records, { journey, stage, notes, minutes }) => {
    const target = stage ?? journey;
    const held = agendaOf(records, journey);
    const before = held?.agenda.find((item) => item.target === target) ?? { activity: '', prompt: '', minutes: 0, target, groups: 0 };
    const item = { ...before, ...(notes === undefined ? {} : { prompt: notes }), ...(minutes === undefined ? {} : { minutes }) };
    if (!held) return isEmpty(item) ? [] : [createDraft('workshop', newId(), { agenda: [item] })];
    return agendaDrafts(records, held, item);
  },
});

function isEmpty({ activity, prompt, minutes }: AgendaItem): boolean {
  return activity === '' && prompt === '' && minutes === 0;
}

function agendaDrafts(records: Records, held: Workshop, item: AgendaItem): Draft[] {
  const index = held.agenda.findIndex(({ target }) => target === item.target);
  return setDrafts(records, 'workshop', held.id, { agenda: index < 0 ? [...held.agenda, item] : held.agenda.with(index, item) });
}

/** The workshop whose agenda walks this journey: the first that has the journey or one of its stages as a target. */
export function agendaOf(records: Records, journey: string): Workshop | undefined {
  const targets = new Set([journey, ...stagesOf(records, journey).map(({ id }) => id)]);
  return live(records, 'workshop').find(({ agenda }) => agenda.some(({ target }) => targets.has(target)));
}
