import { setDrafts } from '../changes/drafts.ts';
import { liveRecord } from '../model/kinds.ts';
import { defineCommand } from './command.ts';
import { lanesOf } from './grid.ts';
import { keysAt } from './order-keys.ts';

export interface MoveLane {
  readonly lane: string;
  /** Position among the other lanes. */
  readonly index: number;
}

export const moveLane = defineCommand<MoveLane>({
  label: 'moveLane',
  drafts: (records, { lane, index }) => {
    const journey = liveRecord(records, 'lane', lane)?.journey;
    if (!journey) return [];
    const others = lanesOf(records, journey).filter(({ id }) => id !== lane);
    return setDrafts(records, 'lane', lane, { order: keysAt(others, index, 1)[0] ?? '' });
  },
});
