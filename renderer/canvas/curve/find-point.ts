import { readScoreId } from '../../../shared/model/score.ts';
import { pointId } from '../../../shared/scene/index.ts';
import type { CurveBox, CurvePoint, PersonaCurve, Scene } from '../../../shared/scene/scene.ts';

export interface FoundPoint {
  readonly box: CurveBox;
  readonly curve: PersonaCurve;
  readonly point: CurvePoint;
}

/** The point that an id (scoreId) names, a gap too; null where it is not on the map. */
export function findPoint(scene: Scene, id: string): FoundPoint | null {
  const read = readScoreId(id);
  if (!read) return null;
  for (const box of scene.curves) {
    if (box.series !== read.series) continue;
    const curve = box.curves.find(({ persona }) => persona === read.persona);
    const point = curve?.points.find(({ step }) => pointId(box, curve.persona, step) === id);
    if (curve && point) return { box, curve, point };
  }
  return null;
}
