import { type CurveEdge, curveEdges, curvePieces, type Point } from '../../analysis/curve-edges.ts';
import { segmentsOf } from '../../analysis/emotion-curve.ts';
import type { Drawing } from '../../model/lane.ts';
import type { Scale } from '../../model/scale.ts';
import type { Series } from '../../model/series.ts';
import type { Frame } from '../layout/frame.ts';
import { pointShape, shape } from '../layout/signs.ts';
import type { Mark } from '../marks.ts';
import type { Box, CurveAxis, CurvePoint, PersonaCurve } from '../scene.ts';
import type { SceneWords } from '../scene-words.ts';
import { axisMarks } from './axis-marks.ts';
import { labelMarks } from './labels.ts';
import { momentMarks } from './moment-marks.ts';
import { pointSigns } from './point-signs.ts';
import type { SeriesEnds } from './series-ends.ts';

const ACTIVE = { line: 2.6, point: 4.5, outline: 2.4 };
const BEHIND = { line: 2, point: 3.6, outline: 2 };
const EXTREME = 6;
/** Dashes mean set by hand or guessed, nothing else (tokens.md). */
const BY_HAND = [7, 5];

export interface CurveLook {
  readonly box: Box;
  readonly axis: CurveAxis;
  readonly scale: Scale;
  readonly ends: SeriesEnds;
  readonly words: SceneWords;
  readonly frame: Frame;
  readonly series: Series;
  readonly drawing: Drawing;
}

/** A curve with its edges: run by run, a gap between them. */
export interface DrawnCurve {
  readonly curve: PersonaCurve;
  readonly runs: readonly (readonly CurvePoint[])[];
  readonly edges: readonly CurveEdge[];
}

/** Plate, middle line, ends of the scale, then every curve with its points, the active one in front, and signs and labels over all. */
export function curveMarks(curves: readonly PersonaCurve[], look: CurveLook): Mark[] {
  const { x, y, w, h } = look.box;
  const plate: Mark = { type: 'box', x, y, w, h, radius: 12, fill: 'paper', stroke: null, strokeWidth: 0, raised: true, dashed: false };
  const drawn = curves.map((curve) => draw(curve, look.drawing));
  const moments = momentMarks(look);
  const signs = pointSigns(curves, look.box, moments.boxes);
  const labels = labelMarks(drawn, look, [...moments.boxes, ...signs.boxes]);
  return [plate, ...axisMarks(look), ...moments.marks, ...drawn.flatMap((each) => curveLines(each, look)), ...signs.marks, ...labels];
}

function draw(curve: PersonaCurve, drawing: Drawing): DrawnCurve {
  const runs = segmentsOf(
    curve.points.filter(({ passed }) => !passed),
    (point) => point.value === null,
  );
  return { curve, runs, edges: runs.flatMap((run) => curveEdges(run, drawing)) };
}

function curveLines({ curve, runs, edges }: DrawnCurve, look: CurveLook): Mark[] {
  const style = curve.active ? ACTIVE : BEHIND;
  const paths = betweenPasses(edges)
    .flatMap((part) => curvePieces(part, isMeasured))
    .map(({ d, measured }): Mark => ({ type: 'path', d, fill: null, stroke: curve.slot, strokeWidth: style.line, dash: measured ? [] : BY_HAND }));
  return [...paths, ...runs.flat().map((point) => pointMark(curve, point, look))];
}

/** Parted behind each edge that leads past columns: from there on the dashes of two lines that lie on each other begin together. */
function betweenPasses(edges: readonly CurveEdge[]): readonly (readonly CurveEdge[])[] {
  const ends = edges.flatMap(({ from, to }, at) => ((to as CurvePoint).column - (from as CurvePoint).column > 1 ? [at + 1] : []));
  return [0, ...ends].map((start, at) => edges.slice(start, ends[at])).filter((part) => part.length > 0);
}

/** From one measured point to the next a line is solid. */
function isMeasured(point: Point): boolean {
  return (point as CurvePoint).basis === 'measured';
}

function pointMark(curve: PersonaCurve, point: CurvePoint, { series }: CurveLook): Mark {
  const style = curve.active ? ACTIVE : BEHIND;
  const extreme = curve.active && series === 'emotion' ? extremeOf(point) : null;
  const d = pointShape(curve, point.x, point.y, extreme ? EXTREME : style.point);
  return shape(d, 'paper', extreme ?? curve.slot, style.outline);
}

function extremeOf(point: CurvePoint): 'pain' | 'wow' | null {
  if (point.role === 'pit') return 'pain';
  return point.role === 'peak' ? 'wow' : null;
}
