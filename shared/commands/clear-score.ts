import { deleteDraft } from '../changes/drafts.ts';
import { liveRecord } from '../model/kinds.ts';
import { type ScorePoint, scoreId } from '../model/score.ts';
import { defineCommand } from './command.ts';

export interface ClearScore {
  readonly point: ScorePoint;
}

/** Takes a point off a curve: the curve shows a gap there, also where the score of format 1 named no lane. */
export const clearScore = defineCommand<ClearScore>({
  label: 'clearScore',
  drafts: (records, { point }) => {
    const ids = new Set([scoreId(point), scoreId({ ...point, lane: null })]);
    return [...ids].filter((id) => liveRecord(records, 'score', id)).map((id) => deleteDraft('score', id));
  },
});
