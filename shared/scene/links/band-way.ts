import type { Box } from '../scene.ts';
import { type Port, portPoint } from './access.ts';
import { tidy } from './ground.ts';
import type { Ports } from './ports.ts';
import type { Route } from './route.ts';

const BELOW: Port = { side: 'bottom', at: 0.5 };

/** From head to head through the band under them, at a level of it. */
export function bandWay(from: Box, to: Box, level: number, { start, end }: Ports = { start: BELOW, end: BELOW }): Route {
  const a = portPoint(from, start);
  const b = portPoint(to, end);
  return { start, end, points: tidy([a, { x: a.x, y: level }, { x: b.x, y: level }, b]) };
}
