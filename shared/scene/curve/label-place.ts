import type { CurveEdge, Point } from '../../analysis/curve-edges.ts';
import { distanceToLine } from '../distance.ts';
import type { Box } from '../scene.ts';

export const LABEL_HEIGHT = 16;
/** Heights tried for a label, map units apart. */
const PITCH = 4;
const EDGE = 3;

export interface LabelRoom {
  /** The plate, without what its left end is taken by. */
  readonly box: Box;
  readonly points: readonly Point[];
  readonly edges: readonly CurveEdge[];
  /** Signs and words that stand already and are no labels. */
  readonly obstacles: readonly Box[];
  /** Height of the middle line. */
  readonly middle: number;
}

export interface LabelWish {
  readonly w: number;
  /** Its point. */
  readonly at: Point;
  /** Top of the label where it would stand best. */
  readonly y: number;
  /** Whether a thin line leads to its point from afar. */
  readonly leads: boolean;
}

/** A label farther than this from its point's height is led to by a line. */
export const NEAR = 14;

/** What it costs a label to stand on something, in map units of distance that it would rather go. */
const COST = { point: 76, obstacle: 70, line: 52, lead: 30, otherSide: 8, middle: 16 };

/**
 * Where a label stands: beside its point, right of it before left of it, as near as it can without lying on points, signs
 * and lines. It never lies over a label of `placed`; null where the plate has no such place left.
 */
export function placeLabel(wish: LabelWish, placed: readonly Box[], room: LabelRoom): Box | null {
  const lefts = leftsOf(wish, room.box);
  const near = nearby(room, Math.min(...lefts), Math.max(...lefts) + wish.w);
  let best: Box | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [side, x] of lefts.entries()) {
    for (const y of heights(wish.y, room.box)) {
      const label = { x, y, w: wish.w, h: LABEL_HEIGHT };
      if (placed.some((other) => overlaps(label, other, 4))) continue;
      const distance = Math.abs(y - wish.y) + side * COST.otherSide;
      if (distance >= least) continue;
      const cost = distance + costOf(label, near) + leadCost(label, wish, near, placed);
      if (cost < least) [best, least] = [label, cost];
    }
  }
  return best;
}

/** Right of the point, left of it, and as far right as the plate goes. */
function leftsOf({ w, at }: LabelWish, box: Box): number[] {
  const last = box.x + box.w - 8 - w;
  const left = Math.max(box.x, at.x - 11 - w);
  const right = at.x + 11;
  return right <= last ? [right, left] : [Math.max(box.x, last), left];
}

function heights(wished: number, box: Box): number[] {
  const top = box.y + EDGE;
  const bottom = box.y + box.h - LABEL_HEIGHT - EDGE;
  const grid = Array.from({ length: Math.max(0, Math.floor((bottom - top) / PITCH)) + 1 }, (_, step) => top + step * PITCH);
  return [Math.min(bottom, Math.max(top, wished)), ...grid];
}

function nearby({ points, edges, obstacles, middle, box }: LabelRoom, from: number, to: number): LabelRoom {
  return {
    box,
    middle,
    points: points.filter(({ x }) => x > from - 8 && x < to + 8),
    edges: edges.filter((edge) => edge.to.x > from && edge.from.x < to),
    obstacles: obstacles.filter(({ x, w }) => x + w > from && x < to),
  };
}

function costOf(label: Box, { points, edges, obstacles, middle }: LabelRoom): number {
  let cost = label.y < middle && label.y + label.h > middle ? COST.middle : 0;
  for (const point of points) if (covers(label, point)) cost += COST.point;
  for (const obstacle of obstacles) if (overlaps(label, obstacle, 1)) cost += COST.obstacle;
  for (const edge of edges) if (crosses(label, edge)) cost += COST.line;
  return cost;
}

/** A line that leads past the point of another curve seems to belong to that one, and over words they are hard to read. */
function leadCost({ x, y, w, h }: Box, { at, y: wished, leads }: LabelWish, { points }: LabelRoom, placed: readonly Box[]): number {
  if (!leads || Math.abs(y - wished) <= NEAR) return 0;
  const from = { x: Math.min(x + w, Math.max(x, at.x)), y: Math.min(y + h, Math.max(y, at.y)) };
  const isPassed = (point: Point) => Math.hypot(point.x - at.x, point.y - at.y) > 1 && distanceToLine(point, from, at) < 5;
  const middle = { x: (from.x + at.x) / 2, y: (from.y + at.y) / 2 };
  const lies = ({ x: left, y: top, w: width, h: height }: Box) => middle.x > left && middle.x < left + width && middle.y > top && middle.y < top + height;
  return (points.some(isPassed) ? COST.lead : 0) + (placed.some(lies) ? COST.lead : 0);
}

function overlaps(a: Box, b: Box, apart: number): boolean {
  return a.x < b.x + b.w + apart && b.x < a.x + a.w + apart && a.y < b.y + b.h && b.y < a.y + a.h;
}

function covers(label: Box, { x, y }: Point): boolean {
  return x > label.x - 7 && x < label.x + label.w + 7 && y > label.y - 6 && y < label.y + label.h + 6;
}

function crosses(label: Box, edge: CurveEdge): boolean {
  const first = Math.max(edge.from.x, label.x - 2);
  const last = Math.min(edge.to.x, label.x + label.w + 2);
  for (let x = first; x <= last; x += 6) {
    const y = edge.yAt(x);
    if (y > label.y - 1 && y < label.y + label.h + 1) return true;
  }
  return false;
}
