import { deleteDraft } from '../changes/drafts.ts';
import { liveRecord } from '../model/kinds.ts';
import { type ScorePoint, scoreId } from '../model/score.ts';
import { defineCommand } from './command.ts';

export interface ClearScore {
  readonly point: ScorePoint;
}

/** Takes a point off a curve: the curve shows a gap there. */
export const clearScore = defineCommand<ClearScore>({
  label: 'clearScore',
  drafts: (records, { point }) => {
    const id = scoreId(point);
    return liveRecord(records, 'score', id) ? [deleteDraft('score', id)] : [];
  },
});
