import { liveRecord, type Records } from '../model/kinds.ts';
import { readScoreId, type ScorePoint } from '../model/score.ts';

/** What a point's id (scoreId) says, whether or not it has been scored yet; null where the step is gone. */
export function pointOf(records: Records, id: string): ScorePoint | null {
  const read = readScoreId(id);
  if (!read) return null;
  const { scored, persona, series, lane } = read;
  const own = lane === null ? {} : { lane };
  if (liveRecord(records, 'step', scored)) return { step: scored, persona, series, ...own };
  const score = liveRecord(records, 'score', id);
  return score?.step ? { step: score.step, card: score.card, persona, series, ...own } : null;
}
