import type { Point } from '../analysis/curve-edges.ts';
import { clamp } from '../model/clamp.ts';

/** From a point to the nearest of a straight line between two others, ends included. */
export function distanceToLine({ x, y }: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : clamp(((x - from.x) * dx + (y - from.y) * dy) / length, 0, 1);
  return Math.hypot(x - from.x - share * dx, y - from.y - share * dy);
}
