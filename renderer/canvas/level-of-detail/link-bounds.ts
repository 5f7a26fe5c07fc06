import type { Box, LinkPath } from '../../../shared/scene/scene.ts';

const bounds = new WeakMap<LinkPath, Box>();
/** Arrows and rings reach so far beyond a link's line and its plate, in map units. */
const REACH = 8;

/** All that is painted of a link lies in there: words may lie far from its line. */
export function linkBounds(link: LinkPath): Box {
  const known = bounds.get(link);
  if (known) return known;
  const { points, plate } = link;
  const corners = plate ? [...points, plate, { x: plate.x + plate.w, y: plate.y + plate.h }] : points;
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs) - REACH, Math.min(...ys) - REACH];
  const made = { x, y, w: Math.max(...xs) + REACH - x, h: Math.max(...ys) + REACH - y };
  bounds.set(link, made);
  return made;
}
