import { setDrafts } from '../changes/drafts.ts';
import { defineCommand } from './command.ts';
import { journeysOf } from './create-journey.ts';
import { keysAt } from './order-keys.ts';

export interface MoveJourney {
  readonly journey: string;
  /** Position among the other journeys. */
  readonly index: number;
}

export const moveJourney = defineCommand<MoveJourney>({
  label: 'moveJourney',
  drafts: (records, { journey, index }) => {
    const others = journeysOf(records).filter(({ id }) => id !== journey);
    return setDrafts(records, 'journey', journey, { order: keysAt(others, index, 1)[0] ?? '' });
  },
});
