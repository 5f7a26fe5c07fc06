import type { Box } from '../scene.ts';
import { type Ground, isClearDown, type RoutePoint } from './ground.ts';
import { wayOutOfLane } from './way-out.ts';

export type Side = 'left' | 'right' | 'top' | 'bottom';

/** Where on a box a link ends: its side, and how far along it (0–1). */
export interface Port {
  readonly side: Side;
  readonly at: number;
}

/** The lanes of ends that lie in none: heads of steps, and notes beside the grid. */
export const HEAD = -1;
export const BESIDE = -2;

/** A card, the head of a step or a note, and the columns it covers. */
export interface End {
  readonly box: Box;
  readonly lane: number;
  readonly from: number;
  readonly to: number;
}

/** A way from a box to a corridor; its last point lies on it. */
export interface Access {
  readonly port: Port;
  readonly points: readonly RoutePoint[];
  readonly corridor: number;
}

export function portPoint({ x, y, w, h }: Box, { side, at }: Port): RoutePoint {
  if (side === 'left') return { x, y: y + h * at };
  if (side === 'right') return { x: x + w, y: y + h * at };
  return { x: x + w * at, y: side === 'top' ? y : y + h };
}

export const SIDES: readonly Side[] = ['right', 'left', 'top', 'bottom'];

/** The ways out of a box into the corridors above and under its lane; at `port` only, where one is given. */
export function accessesOf(end: End, ground: Ground, port?: Port): Access[] {
  if (end.lane === HEAD) return headAccess(end, ground, port?.at ?? 0.5);
  const ports = port ? [port] : SIDES.map((side) => ({ side, at: 0.5 }));
  const straight = ports.flatMap((each) => (each.side === 'top' || each.side === 'bottom' ? upright(end, ground, each) : sideways(end, ground, each)));
  if (straight.length > 0) return straight;
  // Cards lie over and under it on both sides: along the gaps of its own lane until one leads out.
  return ports.flatMap((each) => around(end, ground, each));
}

function headAccess({ box }: End, { corridors }: Ground, at: number): Access[] {
  const start = portPoint(box, { side: 'bottom', at });
  return [{ port: { side: 'bottom', at }, points: [start, { x: start.x, y: corridors[0] ?? start.y }], corridor: 0 }];
}

function upright(end: End, ground: Ground, port: Port): Access[] {
  const corridor = port.side === 'top' ? end.lane : end.lane + 1;
  const y = ground.corridors[corridor] as number;
  const start = portPoint(end.box, port);
  return isClearDown(ground, end.lane, start.x, start.y, y, end.box) ? [{ port, points: [start, { x: start.x, y }], corridor }] : [];
}

function gutterOf({ from, to }: End, { gutters }: Ground, { side }: Port): number {
  return gutters[side === 'left' ? from : to + 1] as number;
}

function sideways(end: End, ground: Ground, port: Port): Access[] {
  const start = portPoint(end.box, port);
  const turn = { x: gutterOf(end, ground, port), y: start.y };
  return [end.lane, end.lane + 1].flatMap((corridor) => {
    const y = ground.corridors[corridor] as number;
    return isClearDown(ground, end.lane, turn.x, turn.y, y) ? [{ port, points: [start, turn, { x: turn.x, y }], corridor }] : [];
  });
}

function around(end: End, ground: Ground, port: Port): Access[] {
  if (port.side === 'top' || port.side === 'bottom') return [];
  const start = portPoint(end.box, port);
  const gutter = port.side === 'left' ? end.from : end.to + 1;
  const way = wayOutOfLane(ground, end.lane, gutter, start.y);
  return way ? [{ port, points: [start, ...way.points], corridor: way.corridor }] : [];
}
