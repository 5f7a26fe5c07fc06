import { liveRecord } from '../model/kinds.ts';
import { defineCommand } from './command.ts';
import { newSteps } from './create-journey.ts';
import { stepsOf } from './grid.ts';
import { keysBefore } from './order-keys.ts';

export interface AddSteps {
  readonly stage: string;
  /** The step in front of which they come; null: at the end of the stage. */
  readonly before: string | null;
  readonly names: readonly string[];
}

export const addSteps = defineCommand<AddSteps>({
  label: 'addStep',
  drafts: (records, { stage, before, names }) => {
    const journey = liveRecord(records, 'stage', stage)?.journey;
    if (!journey) return [];
    return newSteps(journey, stage, names, keysBefore(stepsOf(records, stage), before, names.length));
  },
});
