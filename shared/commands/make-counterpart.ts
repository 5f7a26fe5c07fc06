import type { Journey } from '../model/journey.ts';
import { defineCommand } from './command.ts';
import { copyJourney, type DuplicateJourney } from './duplicate-journey.ts';

export type CounterpartState = Extract<Journey['state'], 'to-be' | 'actual'>;

export interface MakeCounterpart extends DuplicateJourney {
  readonly state: CounterpartState;
}

/**
 * A copy of a journey to work on beside it, which names it as its counterpart. What was lived names the planned step of each of its
 * steps and begins without feelings: those of the plan were nobody's.
 */
export const makeCounterpart = defineCommand<MakeCounterpart>({
  label: 'makeCounterpart',
  drafts: (records, { state, ...copy }) => {
    const lived = state === 'actual';
    return copyJourney(records, {
      ...copy,
      fields: { state, counterpart: copy.journey, isSample: false },
      ...(lived ? { without: ['score'], ofStep: (original: string) => ({ plannedStep: original }) } : {}),
    });
  },
});
