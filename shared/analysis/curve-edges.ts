import { curveMonotoneX, line } from 'd3-shape';
import type { Drawing } from '../model/lane.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The part of a curve between two points that follow each other. */
export interface CurveEdge {
  readonly from: Point;
  readonly to: Point;
  /** SVG path commands that go on from `from`: absolute L and C only. */
  readonly d: string;
  /** Height of the edge at an x between its ends. */
  readonly yAt: (x: number) => number;
}

const round = (value: number): number => Math.round(value * 100) / 100;
const at = (x: number, y: number): string => `${round(x)} ${round(y)}`;

/**
 * The edges of a curve through all points, left to right, one fewer than there are points; none for fewer than two. No way
 * of drawing leaves the heights of the two points that it joins: `smooth` is monotone cubic interpolation (Fritsch–Carlson).
 */
export function curveEdges(points: readonly Point[], drawing: Drawing): CurveEdge[] {
  if (drawing === 'smooth' && points.length > 2) return smoothEdges(points);
  return points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    return drawing === 'steps' ? stepEdge(from, to) : straightEdge(from, to);
  });
}

/** One path along edges that follow each other. */
export function edgesPath(edges: readonly CurveEdge[]): string {
  const [first] = edges;
  return first ? `M ${at(first.from.x, first.from.y)} ${edges.map(({ d }) => d).join(' ')}` : '';
}

function straightEdge(from: Point, to: Point): CurveEdge {
  return { from, to, d: `L ${at(to.x, to.y)}`, yAt: (x) => from.y + (to.y - from.y) * shareOf(x, from, to) };
}

/** Level over each point, upright half-way. */
function stepEdge(from: Point, to: Point): CurveEdge {
  const middle = (from.x + to.x) / 2;
  return { from, to, d: `L ${at(middle, from.y)} L ${at(middle, to.y)} L ${at(to.x, to.y)}`, yAt: (x) => (x < middle ? from.y : to.y) };
}

function shareOf(x: number, from: Point, to: Point): number {
  return to.x === from.x ? 0 : (x - from.x) / (to.x - from.x);
}

/** d3-shape draws into a pen that keeps each piece by itself. */
function smoothEdges(points: readonly Point[]): CurveEdge[] {
  const edges: CurveEdge[] = [];
  const draw = line<Point>(
    (point) => point.x,
    (point) => point.y,
  ).curve(curveMonotoneX);
  const next = (d: string, yAt: CurveEdge['yAt']) => {
    const from = points[edges.length];
    const to = points[edges.length + 1];
    if (from && to) edges.push({ from, to, d, yAt });
  };
  const pen = {
    moveTo: () => undefined,
    closePath: () => undefined,
    lineTo: (x: number, y: number) => next(`L ${at(x, y)}`, () => y),
    bezierCurveTo: (x1: number, y1: number, x2: number, y2: number, x: number, y: number) => {
      const from = points[edges.length] ?? { x, y };
      const to = { x, y };
      next(`C ${at(x1, y1)} ${at(x2, y2)} ${at(x, y)}`, (where) => cubic(from.y, y1, y2, y, shareOf(where, from, to)));
    },
  };
  draw.context(pen as unknown as CanvasRenderingContext2D)(points as Point[]);
  return edges;
}

/** Control points of a monotone curve stand at thirds of the way, so the share of the way is the curve's parameter. */
function cubic(a: number, b: number, c: number, d: number, t: number): number {
  const s = 1 - t;
  return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
}

export interface CurvePiece {
  readonly d: string;
  /** Solid: both of its ends were measured, all along. */
  readonly measured: boolean;
}

/** Edges that follow each other and rest on the same, each run of them one path. A gap between two edges parts them. */
export function curvePieces(edges: readonly CurveEdge[], isMeasured: (point: Point) => boolean): CurvePiece[] {
  const runs: { edges: CurveEdge[]; measured: boolean }[] = [];
  for (const edge of edges) {
    const measured = isMeasured(edge.from) && isMeasured(edge.to);
    const last = runs.at(-1);
    if (last && last.measured === measured && last.edges.at(-1)?.to === edge.from) last.edges.push(edge);
    else runs.push({ edges: [edge], measured });
  }
  return runs.map((run) => ({ d: edgesPath(run.edges), measured: run.measured }));
}
