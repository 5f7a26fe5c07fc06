import { meanValue, peakEnd } from '../../analysis/peak-end.ts';
import type { PointValue, ScoreIndex } from '../../analysis/score-index.ts';
import type { ChangeGap } from '../layout/change-marks.ts';
import type { Frame } from '../layout/frame.ts';
import type { Box, CurveAxis, CurvePoint, PersonaCurve } from '../scene.ts';
import { activeLine, type CurveLine } from './curve-lines.ts';
import { pointValues } from './point-values.ts';

export interface CurveSetting {
  readonly frame: Frame;
  readonly lines: readonly CurveLine[];
  readonly index: ScoreIndex;
  readonly activePersona: string | null | undefined;
  /** Of a map that shows two journeys: columns that are not of the journey whose line it is. */
  readonly gaps?: readonly ChangeGap[] | undefined;
}

const NO_GAPS: readonly ChangeGap[] = [];

/** The curves of a lane, the active one last: it is drawn in front. */
export function personaCurves(setting: CurveSetting, box: Box, axis: CurveAxis): PersonaCurve[] {
  const active = activeLine(setting.lines, setting.activePersona);
  const curves = setting.lines.map((line) => curveOf(line, line === active, setting, box, axis));
  return [...curves.filter((curve) => !curve.active), ...curves.filter((curve) => curve.active)];
}

function curveOf(line: CurveLine, active: boolean, { frame, index, gaps = NO_GAPS }: CurveSetting, box: Box, axis: CurveAxis): PersonaCurve {
  const points = pointValues(frame, index, line.persona);
  const values = points.map(({ value }) => value);
  const found = peakEnd(values);
  const passed = gaps.filter(({ personas }) => line.persona !== null && personas.has(line.persona));
  return { ...line, active, points: placePoints(points, passed, frame, box, axis), peakEnd: found?.value ?? null, mean: meanValue(values) };
}

function placePoints(points: readonly PointValue[], gaps: readonly ChangeGap[], frame: Frame, box: Box, axis: CurveAxis): CurvePoint[] {
  const roles = rolesOf(points.map(({ value }) => value));
  return points.map((point, column) => {
    const { id, x, w } = frame.columns[column] ?? { id: '', x: 0, w: 0 };
    const y = point.value === null ? box.y + box.h / 2 : axis.toY(point.value);
    const passed = point.value === null && gaps.some(({ columns }) => columns.has(id));
    return { ...point, passed, step: id, column, x: x + w / 2, y, role: roles.get(column) ?? null };
  });
}

/** Peak: the best point above the middle. Pit: the worst below it. End: the last one, where it is neither. */
function rolesOf(values: readonly (number | null)[]): Map<number, 'peak' | 'pit' | 'end'> {
  let peak = -1;
  let pit = -1;
  let end = -1;
  values.forEach((value, at) => {
    if (value === null) return;
    end = at;
    if (value > 0 && value >= (values[peak] ?? 0)) peak = at;
    if (value < 0 && value <= (values[pit] ?? 0)) pit = at;
  });
  const roles = new Map<number, 'peak' | 'pit' | 'end'>();
  if (end >= 0) roles.set(end, 'end');
  if (peak >= 0) roles.set(peak, 'peak');
  if (pit >= 0) roles.set(pit, 'pit');
  return roles;
}
