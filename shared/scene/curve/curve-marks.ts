import { segmentsOf } from '../../analysis/emotion-curve.ts';
import { monotonePath } from '../../analysis/monotone-path.ts';
import type { Scale } from '../../model/scale.ts';
import { SCALE_MAX, SCALE_MIN } from '../../model/scale.ts';
import { shape, slotShape } from '../layout/signs.ts';
import type { Mark } from '../marks.ts';
import type { Box, CurveAxis, CurvePoint, PersonaCurve } from '../scene.ts';
import type { SceneWords } from '../scene-words.ts';
import { textWidth } from '../text/text-width.ts';
import { baselineOf } from '../text-style.ts';
import { formatScore } from './axis.ts';
import { labelMarks } from './labels.ts';

const ACTIVE = { line: 2.6, point: 4.5, outline: 2.4 };
const BEHIND = { line: 2, point: 3.6, outline: 2 };
const EXTREME = 6;
/** Dashes mean set by hand, nothing else (tokens.md). */
const BY_HAND = [7, 5];

export interface CurveLook {
  readonly box: Box;
  readonly axis: CurveAxis;
  readonly scale: Scale;
  readonly words: SceneWords;
}

/** Plate, middle line, ends of the scale, then every curve with its points, the active one in front, and the labels over all. */
export function curveMarks(curves: readonly PersonaCurve[], look: CurveLook): Mark[] {
  const { box } = look;
  const plate: Mark = {
    type: 'box',
    x: box.x,
    y: box.y,
    w: box.w,
    h: box.h,
    radius: 12,
    fill: 'paper',
    stroke: null,
    strokeWidth: 0,
    raised: true,
    dashed: false,
  };
  return [plate, ...axisMarks(look), ...curves.flatMap(lineMarks), ...labelMarks(curves, look)];
}

function axisMarks({ box, axis, scale }: CurveLook): Mark[] {
  const middle = axis.toY(0);
  const line: Mark = { type: 'path', d: `M ${box.x + 30} ${middle} L ${box.x + box.w - 12} ${middle}`, fill: null, stroke: 'line', strokeWidth: 1, dash: [] };
  const ends = [SCALE_MAX, 0, SCALE_MIN].map((value): Mark => {
    const text = scaleEnd(value, scale);
    return {
      type: 'text',
      x: box.x + 10,
      y: axis.toY(value) - 8 + baselineOf('meta', 16),
      text,
      role: 'meta',
      colour: 'ink-3',
      anchor: 'start',
      width: textWidth(text, 'meta'),
    };
  });
  return [line, ...ends];
}

/** Ends without decimals where they are whole. */
function scaleEnd(value: number, scale: Scale): string {
  return formatScore(value, scale).replace(/\.0+$/, '');
}

function lineMarks(curve: PersonaCurve): Mark[] {
  const style = curve.active ? ACTIVE : BEHIND;
  const segments = segmentsOf(curve.points, (point) => point.value === null);
  const paths = segments
    .map((points) => monotonePath(points))
    .filter((d) => d !== '')
    .map((d): Mark => ({ type: 'path', d, fill: null, stroke: curve.slot, strokeWidth: style.line, dash: BY_HAND }));
  return [...paths, ...segments.flat().map((point) => pointMark(curve, point))];
}

function pointMark(curve: PersonaCurve, point: CurvePoint): Mark {
  const style = curve.active ? ACTIVE : BEHIND;
  const extreme = curve.active ? extremeOf(point) : null;
  const d = slotShape(curve.slot, point.x, point.y, extreme ? EXTREME : style.point);
  return shape(d, 'paper', extreme ?? curve.slot, style.outline);
}

function extremeOf(point: CurvePoint): 'pain' | 'wow' | null {
  if (point.role === 'pit') return 'pain';
  return point.role === 'peak' ? 'wow' : null;
}
