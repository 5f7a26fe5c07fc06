import type { Lane } from '../../model/lane.ts';
import type { Scale } from '../../model/scale.ts';
import { scaleOfLane } from '../../model/series.ts';
import type { Box, CurveBox } from '../scene.ts';
import type { SceneWords } from '../scene-words.ts';
import { curveAxis } from './axis.ts';
import { curveMarks } from './curve-marks.ts';
import { type CurveSetting, personaCurves } from './persona-curves.ts';
import { seriesEnds } from './series-ends.ts';

/** The curves of a lane in its box, with everything drawn. */
export function curveBox(lane: Lane, box: Box, journeyScale: Scale, setting: CurveSetting & { readonly words: SceneWords }): CurveBox {
  const { words, frame } = setting;
  const axis = curveAxis(box);
  const scale = scaleOfLane(lane, journeyScale);
  const ends = seriesEnds(lane, words, scale);
  const curves = personaCurves(setting, box, axis);
  const marks = curveMarks(curves, { box, axis, scale, ends, words, frame, series: lane.series, drawing: lane.drawing });
  return { ...box, lane: lane.id, series: lane.series, ownLane: lane.series === 'own' ? lane.id : null, scale, ends, curves, marks };
}
