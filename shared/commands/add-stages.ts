import { defineCommand } from './command.ts';
import { newStages } from './create-journey.ts';
import { stagesOf } from './grid.ts';
import { keysBefore } from './order-keys.ts';

export interface AddStages {
  readonly journey: string;
  /** The stage in front of which they come; null: behind all. */
  readonly before: string | null;
  /** '' is an unnamed stage, shown by its number. */
  readonly names: readonly string[];
}

/** New stages, each with one unnamed step. */
export const addStages = defineCommand<AddStages>({
  label: 'addStage',
  drafts: (records, { journey, before, names }) => {
    const keys = keysBefore(stagesOf(records, journey), before, names.length);
    return newStages(
      journey,
      names.map((name) => ({ name })),
      keys,
    );
  },
});
