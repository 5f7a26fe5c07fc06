import { type ScorePoint, scoreId } from '../../model/score.ts';
import type { CurveBox } from '../scene.ts';

/** What a point of a curve scores. */
export function scorePoint({ series, ownLane }: Pick<CurveBox, 'series' | 'ownLane'>, persona: string | null, step: string): ScorePoint {
  return ownLane === null ? { step, persona, series } : { step, persona, series, lane: ownLane };
}

/** The id by which a point is selected, whether or not it is scored. */
export function pointId(curve: Pick<CurveBox, 'series' | 'ownLane'>, persona: string | null, step: string): string {
  return scoreId(scorePoint(curve, persona, step));
}
