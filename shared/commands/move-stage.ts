import { setDrafts } from '../changes/drafts.ts';
import { liveRecord } from '../model/kinds.ts';
import { defineCommand } from './command.ts';
import { stagesOf } from './grid.ts';
import { keysAt } from './order-keys.ts';

export interface MoveStage {
  readonly stage: string;
  /** Position among the other stages. */
  readonly index: number;
}

export const moveStage = defineCommand<MoveStage>({
  label: 'moveStage',
  drafts: (records, { stage, index }) => {
    const journey = liveRecord(records, 'stage', stage)?.journey;
    if (!journey) return [];
    const others = stagesOf(records, journey).filter(({ id }) => id !== stage);
    return setDrafts(records, 'stage', stage, { order: keysAt(others, index, 1)[0] ?? '' });
  },
});
