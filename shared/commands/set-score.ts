import { createDraft, reviveDraft, setDrafts } from '../changes/drafts.ts';
import type { Basis } from '../model/basis.ts';
import { liveRecord } from '../model/kinds.ts';
import { snapScore } from '../model/scale.ts';
import { type ScorePoint, scoreId } from '../model/score.ts';
import { defineCommand } from './command.ts';

export interface SetScore {
  readonly point: ScorePoint;
  /** −2 … +2; clamped, and rounded to the finest mark of the journey's scale. */
  readonly value: number;
  readonly word?: string;
  readonly note?: string;
  readonly basis?: Basis;
}

/** Sets a point of a curve by hand. A point that was cleared comes back. */
export const setScore = defineCommand<SetScore>({
  label: 'setScore',
  drafts: (records, { point, value, ...words }) => {
    const journey = records.step.get(point.step)?.journey ?? null;
    if (journey === null) return [];
    const id = scoreId(point);
    const held = records.score.get(id);
    const said = { ...words, value: snapScore(value, liveRecord(records, 'journey', journey)?.scale) };
    if (!held)
      return [createDraft('score', id, { journey, step: point.step, persona: point.persona, series: point.series, card: point.card ?? null, ...said })];
    const drafts = setDrafts(records, 'score', id, said);
    if (held.deleted) return [reviveDraft('score', id), ...drafts];
    return drafts.length === 0 ? [] : [...drafts, ...setDrafts(records, 'score', id, { isSample: false })];
  },
});
