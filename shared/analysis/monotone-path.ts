import { curveMonotoneX, line } from 'd3-shape';

export interface Point {
  readonly x: number;
  readonly y: number;
}

const draw = line<Point>(
  (point) => point.x,
  (point) => point.y,
)
  .curve(curveMonotoneX)
  .digits(2);

/**
 * SVG path data through all points, left to right, that never overshoots them: monotone cubic interpolation (Fritsch–Carlson).
 * Empty for fewer than two points.
 */
export function monotonePath(points: readonly Point[]): string {
  return points.length < 2 ? '' : (draw(points) ?? '');
}
