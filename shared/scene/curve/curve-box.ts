import type { Lane } from '../../model/lane.ts';
import type { Scale } from '../../model/scale.ts';
import type { Box, CurveBox } from '../scene.ts';
import { curveAxis } from './axis.ts';
import { curveMarks } from './curve-marks.ts';
import { type CurveSetting, personaCurves } from './persona-curves.ts';

/** The curves of a lane in its box, with everything drawn. */
export function curveBox(lane: Lane, box: Box, scale: Scale, setting: CurveSetting): CurveBox {
  const axis = curveAxis(box);
  const curves = personaCurves(setting, box, axis);
  const marks = curveMarks(curves, { box, axis, scale, words: setting.words });
  return { ...box, lane: lane.id, series: lane.series, curves, marks };
}
