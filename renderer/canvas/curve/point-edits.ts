import { clearScore, setScore } from '../../../shared/commands/index.ts';
import { clamp } from '../../../shared/model/clamp.ts';
import { DEFAULT_SCALE, fromShown, SCALE_MAX, SCALE_MIN, type SnapHabit, snapScore, toShown, withHabit } from '../../../shared/model/scale.ts';
import type { ScorePoint } from '../../../shared/model/score.ts';
import { type FaceChoice, scorePoint } from '../../../shared/scene/index.ts';
import type { CurveBox, CurvePoint, PersonaCurve, Scene } from '../../../shared/scene/scene.ts';
import type { DocumentStore } from '../../records/index.ts';

/** A place on the active curve of a lane. */
export interface PointPlace {
  readonly box: CurveBox;
  readonly curve: PersonaCurve;
  readonly score: ScorePoint;
  readonly shown: CurvePoint;
}

/** Marks of the shown scale that one press with Shift moves a point. */
const COARSE = 5;

/** What hands do to the points of the active curves. Columns are indices of the scene. */
export function pointEdits(document: DocumentStore, scene: () => Scene | null, habit: () => SnapHabit) {
  const pointOf = (lane: string, column: number): PointPlace | null => {
    const box = scene()?.curves.find((curve) => curve.lane === lane);
    const curve = box?.curves.find(({ active }) => active);
    const shown = curve?.points[column];
    return box && curve && shown ? { box, curve, shown, score: scorePoint(box, curve.persona, shown.step) } : null;
  };
  const setScoreOf = (point: ScorePoint, value: number) => document.run(setScore, { point, value });
  const setPoint = (lane: string, column: number, value: number) => {
    const point = pointOf(lane, column);
    if (point) setScoreOf(point.score, value);
  };
  return {
    pointOf,
    setPoint,
    setScore: setScoreOf,
    /** Value and face in one go. */
    setFace: (point: ScorePoint, { face, value }: Pick<FaceChoice, 'face' | 'value'>) => document.run(setScore, { point, value, word: face }),
    /** One mark of the scale up (+1) or down (−1); coarse: five. A gap starts in the middle. */
    nudgePoint(lane: string, column: number, direction: 1 | -1, coarse: boolean) {
      const point = pointOf(lane, column);
      const held = point?.shown.value ?? null;
      if (!point || held === null) {
        setPoint(lane, column, 0);
        return;
      }
      const { scale } = point.box;
      const up = scale.falling ? -direction : direction;
      const shown = toShown(held, scale) + up * scale.step * (coarse ? COARSE : 1);
      setPoint(lane, column, clamp(fromShown(shown, scale), SCALE_MIN, SCALE_MAX));
    },
    clearPoint(lane: string, column: number) {
      const point = pointOf(lane, column);
      if (point) document.run(clearScore, { point: point.score });
    },
    /** The nearest value on the marks of the lane's scale, or on those where this person's points stop. */
    snap(lane: string, value: number): number {
      return snapScore(value, withHabit(scene()?.curves.find((curve) => curve.lane === lane)?.scale ?? DEFAULT_SCALE, habit()));
    },
  };
}
