import { createDraft, reviveDraft, setDrafts } from '../changes/drafts.ts';
import type { Basis } from '../model/basis.ts';
import { faceOf, isFace } from '../model/faces.ts';
import { snapScore } from '../model/scale.ts';
import { type ScorePoint, scoreId } from '../model/score.ts';
import { defineCommand } from './command.ts';
import { scaleOfPoint } from './scale-of-point.ts';

export interface SetScore {
  readonly point: ScorePoint;
  /** −2 … +2; clamped, and rounded to the finest mark of the journey's scale. */
  readonly value: number;
  readonly word?: string;
  readonly note?: string;
  readonly basis?: Basis;
}

/** Sets a point of a curve by hand. A point that was cleared comes back. A face that stands there follows the value; a measured value that is moved is no longer measured. */
export const setScore = defineCommand<SetScore>({
  label: 'setScore',
  drafts: (records, { point, value, ...words }) => {
    const journey = records.step.get(point.step)?.journey ?? null;
    if (journey === null) return [];
    const id = scoreId(point);
    const held = records.score.get(id);
    const said = { ...words, value: snapScore(value, scaleOfPoint(records, point)) };
    if (!held) return [createDraft('score', id, { journey, ...fieldsOfPoint(point), ...said })];
    const face = words.word === undefined && isFace(held.word) ? { word: faceOf(said.value) } : {};
    const basis = words.basis === undefined && held.basis === 'measured' && held.value !== said.value ? { basis: 'assumption' as const } : {};
    const drafts = setDrafts(records, 'score', id, { ...said, ...face, ...basis });
    if (held.deleted) return [reviveDraft('score', id), ...drafts];
    return drafts.length === 0 ? [] : [...drafts, ...setDrafts(records, 'score', id, { isSample: false })];
  },
});

function fieldsOfPoint({ step, persona, series, card = null, lane = null }: ScorePoint) {
  return { step, persona, series, card, lane };
}
