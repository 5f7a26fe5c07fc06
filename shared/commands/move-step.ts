import { setDrafts } from '../changes/drafts.ts';
import { liveRecord } from '../model/kinds.ts';
import { columnOfStage } from './column-of-stage.ts';
import { defineCommand } from './command.ts';
import { stepsOf } from './grid.ts';
import { keysAt } from './order-keys.ts';

export interface MoveStep {
  readonly step: string;
  readonly stage: string;
  /** Position among the other steps of that stage. */
  readonly index: number;
}

/** Moves a step within its stage or to another one; a stage that it leaves empty gets an unnamed step, so that it keeps a column. */
export const moveStep = defineCommand<MoveStep>({
  label: 'moveStep',
  drafts: (records, { step, stage, index }) => {
    const moved = liveRecord(records, 'step', step);
    if (!moved || !liveRecord(records, 'stage', stage)) return [];
    const others = stepsOf(records, stage).filter(({ id }) => id !== step);
    const drafts = setDrafts(records, 'step', step, { stage, order: keysAt(others, index, 1)[0] ?? '' });
    return moved.stage === stage || moved.stage === null ? drafts : [...drafts, ...columnOfStage(records, moved.stage, new Set([step]))];
  },
});
