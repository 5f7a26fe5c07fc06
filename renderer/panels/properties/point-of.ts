import { liveRecord, type Records } from '../../../shared/model/kinds.ts';
import type { ScorePoint } from '../../../shared/model/score.ts';
import { SERIES, type Series } from '../../../shared/model/series.ts';

/** What a point's id (scoreId) says, whether or not it has been scored yet; null where the step is gone. */
export function pointOf(records: Records, id: string): ScorePoint | null {
  const parts = id.split('.');
  const series = parts.pop();
  const persona = parts.pop();
  const scored = parts.join('.');
  if (!isSeries(series) || persona === undefined) return null;
  const who = persona === 'all' ? null : persona;
  if (liveRecord(records, 'step', scored)) return { step: scored, persona: who, series };
  const score = liveRecord(records, 'score', id);
  return score?.step ? { step: score.step, card: score.card, persona: who, series } : null;
}

function isSeries(text: string | undefined): text is Series {
  return (SERIES as readonly (string | undefined)[]).includes(text);
}
