import type { Access } from './access.ts';
import type { Ground, RoutePoint } from './ground.ts';

/** A turn costs as much as a short detour, so that routes stay quiet. */
export const TURN = 12;

export interface Found {
  readonly start: Access;
  readonly end: Access;
  readonly points: readonly RoutePoint[];
  readonly cost: number;
}

export function lengthOf(points: readonly RoutePoint[]): number {
  return points.reduce((sum, { x, y }, index) => sum + Math.abs(x - (points[index - 1]?.x ?? x)) + Math.abs(y - (points[index - 1]?.y ?? y)), 0);
}

/** What a way costs: its length, and each of its turns. `extra` weighs a side against the others. */
export function costOf(points: readonly RoutePoint[]): number {
  return lengthOf(points) + Math.max(0, points.length - 2) * TURN;
}

/**
 * The cheapest way from any of the starts to any of the ends, along corridors and down gutters that no card spans. There
 * is always one: the gutters left and right of all columns are free in every lane.
 */
export function alongCorridors(starts: readonly Access[], ends: readonly Access[], ground: Ground, weigh: (access: Access) => number): Found | null {
  let best: Found | null = null;
  for (const from of new Set(starts.map(({ corridor }) => corridor))) {
    for (const to of new Set(ends.map(({ corridor }) => corridor))) {
      const found = between(
        starts.filter(({ corridor }) => corridor === from),
        ends.filter(({ corridor }) => corridor === to),
        ground,
        weigh,
      );
      if (found && (!best || found.cost < best.cost)) best = found;
    }
  }
  return best;
}

type Weigh = (access: Access) => number;

/** Cheapest costs by gutter, and where each came from. */
interface Front {
  readonly cost: Float64Array;
  /** Of the first: the start; of the others: the gutter of the one before. */
  readonly from: Int32Array;
}

function between(starts: readonly Access[], ends: readonly Access[], ground: Ground, weigh: Weigh): Found | null {
  const first = starts[0]?.corridor ?? 0;
  const last = ends[0]?.corridor ?? 0;
  if (first === last) return level(starts, ends, weigh);
  const down = last > first;
  const lanes = Array.from({ length: Math.abs(last - first) }, (_, index) => (down ? first + index : first - index - 1));
  // Only a lane in which a card spans a gutter can make a route change gutters.
  const walls = lanes.filter((lane) => ground.lanes[lane]?.blocked);
  const fronts = frontsOf(starts, walls, ground, weigh);
  const reached = fronts.at(-1) as Front;
  const height = Math.abs((ground.corridors[first] as number) - (ground.corridors[last] as number));
  let best: Reached | null = null;
  for (const end of ends) {
    const x = endOf(end).x;
    const price = priceOf(end, weigh) + height;
    for (let gutter = 0; gutter < ground.gutters.length; gutter += 1) {
      const cost = (reached.cost[gutter] as number) + along(ground.gutters[gutter] as number, x) + price;
      if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { cost, gutter, end };
    }
  }
  return best && assemble(best, { fronts, lanes, walls, starts, ground, down });
}

interface Reached {
  readonly cost: number;
  readonly gutter: number;
  readonly end: Access;
}

/** One front when the first corridor is entered, and one for each wall after the first. */
function frontsOf(starts: readonly Access[], walls: readonly number[], { gutters, lanes }: Ground, weigh: Weigh): Front[] {
  const fronts = [entered(starts, gutters, weigh)];
  walls.forEach((lane, index) => {
    if (index > 0) fronts.push(shifted(fronts.at(-1) as Front, gutters));
    const { cost } = fronts.at(-1) as Front;
    lanes[lane]?.blocked?.forEach((isBlocked, gutter) => {
      if (isBlocked) cost[gutter] = Number.POSITIVE_INFINITY;
    });
  });
  return fronts;
}

const endOf = ({ points }: Access): RoutePoint => points.at(-1) as RoutePoint;
const priceOf = (access: Access, weigh: Weigh): number => costOf(access.points) + weigh(access);

/** Along a corridor from one height's end to another: nothing where it goes straight on. */
function along(a: number, b: number): number {
  return a === b ? 0 : Math.abs(a - b) + 2 * TURN;
}

function level(starts: readonly Access[], ends: readonly Access[], weigh: Weigh): Found | null {
  let best: Found | null = null;
  for (const start of starts) {
    for (const end of ends) {
      const cost = priceOf(start, weigh) + priceOf(end, weigh) + along(endOf(start).x, endOf(end).x);
      if (!best || cost < best.cost) best = { start, end, cost, points: [...start.points, ...end.points.toReversed()] };
    }
  }
  return best;
}

function entered(starts: readonly Access[], gutters: readonly number[], weigh: Weigh): Front {
  const cost = new Float64Array(gutters.length).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(gutters.length);
  starts.forEach((start, index) => {
    const price = priceOf(start, weigh);
    gutters.forEach((x, gutter) => {
      const value = price + along(endOf(start).x, x);
      if (value >= (cost[gutter] as number)) return;
      cost[gutter] = value;
      from[gutter] = index;
    });
  });
  return { cost, from };
}

/** From the gutters of one lane along the corridor to those of the next: two sweeps instead of every pair. */
function shifted(before: Front, gutters: readonly number[]): Front {
  const count = gutters.length;
  const cost = before.cost.slice();
  const from = Int32Array.from({ length: count }, (_, gutter) => gutter);
  const sweep = (order: (index: number) => number): void => {
    let held = order(0);
    for (let index = 1; index < count; index += 1) {
      const gutter = order(index);
      const value = (before.cost[held] as number) + along(gutters[held] as number, gutters[gutter] as number);
      if (value < (cost[gutter] as number)) {
        cost[gutter] = value;
        from[gutter] = held;
      }
      // whichever of the two is cheaper from here on stays cheaper
      if ((before.cost[gutter] as number) < (before.cost[held] as number) + Math.abs((gutters[held] as number) - (gutters[gutter] as number))) held = gutter;
    }
  };
  sweep((index) => index);
  sweep((index) => count - 1 - index);
  return { cost, from };
}

interface Passed {
  readonly fronts: readonly Front[];
  readonly lanes: readonly number[];
  readonly walls: readonly number[];
  readonly starts: readonly Access[];
  readonly ground: Ground;
  readonly down: boolean;
}

function assemble(best: Reached, { fronts, lanes, walls, starts, ground, down }: Passed): Found {
  const points: RoutePoint[] = [];
  let gutter = best.gutter;
  for (const lane of lanes.toReversed()) {
    const x = ground.gutters[gutter] as number;
    const [enter, leave] = down ? [lane, lane + 1] : [lane + 1, lane];
    points.unshift({ x, y: ground.corridors[enter] as number }, { x, y: ground.corridors[leave] as number });
    const wall = walls.indexOf(lane);
    if (wall > 0) gutter = fronts[wall]?.from[gutter] as number;
  }
  const start = starts[fronts[0]?.from[gutter] as number] as Access;
  return { start, end: best.end, cost: best.cost, points: [...start.points, ...points, ...best.end.points.toReversed()] };
}
