import type { Box } from '../scene.ts';
import { type Access, type End, type Port, portPoint, SIDES } from './access.ts';
import { CLEAR, type Goal, isNear, leastCost, type Outset, type Water, wayAroundNotes } from './around-notes.ts';
import { type Ground, type RoutePoint, tidy } from './ground.ts';

/** Notes begin level with the first lane, or with the band of the links between steps: right under the heads. */
const UNDER_HEADS = 0;

function waterOf({ gutters, corridors, notes }: Ground): Water {
  return { notes, right: gutters.at(-1) ?? 0, bottom: corridors.at(-1) ?? 0, top: Math.min(UNDER_HEADS, corridors[0] ?? UNDER_HEADS) };
}

/** The way from a note to the corridors of the grid, around the notes between; at `port` only, where one is given. */
export function accessesBeside(end: End, ground: Ground, port?: Port): Access[] {
  const water = waterOf(ground);
  const stubs = stubsOf(end.box, port, water);
  const way = wayAroundNotes(stubs, shoreOf(water), water);
  const stub = way && stubAt(stubs, way[0]);
  return stub ? ontoCorridors(stub.port, [portPoint(end.box, stub.port), ...way], ground, water) : [];
}

function shoreOf({ right, bottom }: Water): Goal {
  return {
    xs: [right],
    ys: [bottom],
    isReached: ({ x, y }) => (x === right && y <= bottom) || (y === bottom && x <= right),
    atLeast: ({ x, y }, level) => leastCost(Math.max(0, x - right), Math.max(0, y - bottom), level),
  };
}

/** A way that ends right of all columns goes on up or down to the next corridor. */
function ontoCorridors(port: Port, points: readonly RoutePoint[], { corridors }: Ground, { right, bottom }: Water): Access[] {
  const shore = points.at(-1) as RoutePoint;
  if (shore.y === bottom) return [{ port, points: tidy(points), corridor: corridors.length - 1 }];
  const above = corridors.findLastIndex((y) => y <= shore.y);
  return [above, above + 1].flatMap((corridor) => {
    const y = corridors[corridor];
    return y === undefined ? [] : [{ port, points: tidy([...points, { x: right, y }]), corridor }];
  });
}

interface BesideWay {
  readonly start: Port;
  readonly end: Port;
  readonly points: readonly RoutePoint[];
}

/** From one note to another without touching the grid; null where they lie too close about each other. */
export function wayBetweenNotes(from: End, to: End, ground: Ground, wish: { readonly start?: Port; readonly end?: Port }): BesideWay | null {
  const water = waterOf(ground);
  const [starts, ends] = [stubsOf(from.box, wish.start, water), stubsOf(to.box, wish.end, water)];
  // else all that can be reached would be searched for nothing
  if (ends.length === 0) return null;
  const way = wayAroundNotes(starts, anyOf(ends), water);
  const [start, end] = [stubAt(starts, way?.[0]), stubAt(ends, way?.at(-1))];
  if (!way || !start || !end) return null;
  return { start: start.port, end: end.port, points: tidy([portPoint(from.box, start.port), ...way, portPoint(to.box, end.port)]) };
}

/** The outer ends of these stubs. */
function anyOf(ends: readonly Stub[]): Goal {
  return {
    xs: ends.map(({ at }) => at.x),
    ys: ends.map(({ at }) => at.y),
    isReached: (point) => stubAt(ends, point) !== undefined,
    atLeast: ({ x, y }, level) => Math.min(...ends.map(({ at }) => leastCost(Math.abs(at.x - x), Math.abs(at.y - y), level))),
  };
}

/** A little way straight out of a note's side. */
interface Stub extends Outset {
  readonly port: Port;
}

function stubAt(stubs: readonly Stub[], point: RoutePoint | undefined): Stub | undefined {
  return stubs.find(({ at }) => at.x === point?.x && at.y === point.y);
}

/** Of the sides before which nothing lies. */
function stubsOf(box: Box, port: Port | undefined, water: Water): Stub[] {
  const ports = port ? [port] : SIDES.map((side) => ({ side, at: 0.5 }));
  return ports.flatMap((each) => {
    const { x, y } = portPoint(box, each);
    const [dx, dy] = OUT[each.side];
    const at = { x: x + dx * CLEAR, y: y + dy * CLEAR };
    return at.y < water.top || water.notes.some((note) => isNear(at, note)) ? [] : [{ port: each, at, level: dy === 0 }];
  });
}

const OUT: Readonly<Record<Port['side'], readonly [number, number]>> = { left: [-1, 0], right: [1, 0], top: [0, -1], bottom: [0, 1] };
