import { type Access, accessesOf, BESIDE, type End, type Port, portPoint, type Side } from './access.ts';
import { accessesBeside, wayBetweenNotes } from './beside-ways.ts';
import { alongCorridors, costOf, TURN } from './corridors.ts';
import { crossesCards, type Ground, type RoutePoint, tidy } from './ground.ts';

export interface Route {
  readonly start: Port;
  readonly end: Port;
  readonly points: readonly RoutePoint[];
}

export interface RouteWish {
  /** Ports that are settled already. */
  readonly start?: Port;
  readonly end?: Port;
  /** Along a corridor even where it is longer: there is room for a label. */
  readonly wide?: boolean;
}

interface Way extends Route {
  readonly cost: number;
}

/**
 * The way of a link from one box to another: straight or with one bend through a gutter where nothing lies between, else
 * along the gaps between lanes. Links that lead back always take those. No stretch of it lies over a card. Ports that lead
 * nowhere are given up, and where notes leave no room between them, the way leads over notes.
 */
export function routeBetween(from: End, to: End, ground: Ground, wish: RouteWish = {}): Route {
  const anyPort = wish.wide ? { wide: true } : {};
  return (
    wayBetween(from, to, ground, wish) ??
    (wish.start || wish.end ? wayBetween(from, to, ground, anyPort) : null) ??
    wayBetween(from, to, { ...ground, notes: ground.notes.filter((note) => note === from.box || note === to.box) }, anyPort) ??
    lastResort(from, to)
  );
}

function wayBetween(from: End, to: End, ground: Ground, wish: RouteWish): Route | null {
  if (liesBeside(from) && liesBeside(to)) return wayBetweenNotes(from, to, ground, wish);
  const direct = wish.wide ? [] : directWays(from, to, ground, wish).filter(({ points }) => !crossesCards(points, ground));
  const weigh = weighing(from, to, wish);
  const found = alongCorridors(waysOut(from, ground, wish.start), waysOut(to, ground, wish.end), ground, weigh);
  const ways: Way[] = [...direct, ...(found ? [{ start: found.start.port, end: found.end.port, points: tidy(found.points), cost: found.cost }] : [])];
  const [first, ...others] = ways;
  return first ? others.reduce((best, way) => (way.cost < best.cost ? way : best), first) : null;
}

export function liesBeside({ lane }: End): boolean {
  return lane === BESIDE;
}

function waysOut(end: End, ground: Ground, port?: Port): Access[] {
  return liesBeside(end) ? accessesBeside(end, ground, port) : accessesOf(end, ground, port);
}

/** Forward links go from side to side, those that lead back arc over their cards; the gap under the heads is too low for a label. */
function weighing(from: End, to: End, { wide = false }: RouteWish): (access: Access) => number {
  // where a note lies says nothing of before and after
  if (liesBeside(from) || liesBeside(to)) return ({ corridor }) => (corridor === 0 ? LOW : 0);
  const forward = leadsForward(from, to);
  const low = wide ? LOW_FOR_LABELS : LOW;
  const between = from.lane >= 0 && to.lane >= 0;
  return ({ port, corridor }) => {
    const upright = port.side === 'top' || port.side === 'bottom';
    const side = upright === forward && !wide ? 2 * TURN : 0;
    // from side to side a line would only go up the gutter and down again: no room for a label there
    const back = !upright && (wide || !forward) ? BACK : 0;
    return side + back + (corridor === 0 && between ? low : 0);
  };
}

/** What a route pays to leave by a side where it should not, or to run in the low gap under the heads. */
const BACK = 150;
const LOW = 40;
const LOW_FOR_LABELS = 2_000;

function leadsForward(from: End, to: End): boolean {
  return to.from > from.to;
}

/** Only where the boxes stand in no grid, or over each other beside it: from middle to middle. */
function lastResort(from: End, to: End): Route {
  const start: Port = { side: 'bottom', at: 0.5 };
  const end: Port = { side: 'top', at: 0.5 };
  const a = portPoint(from.box, start);
  const b = portPoint(to.box, end);
  return { start, end, points: tidy([a, { x: a.x, y: b.y }, b]) };
}

function directWays(from: End, to: End, { gutters }: Ground, wish: RouteWish): Way[] {
  if (from.lane < 0 || to.lane < 0 || to.to < from.from) return [];
  if (leadsForward(from, to)) {
    const around = [...new Set([from.to + 1, to.from])];
    return around.flatMap((gutter) => throughGutter(from, to, ['right', 'left'], gutters[gutter] as number, wish));
  }
  const right = Math.max(from.to, to.to) + 1;
  const left = Math.min(from.from, to.from);
  return [
    ...straightDown(from, to, wish),
    ...throughGutter(from, to, ['right', 'right'], gutters[right] as number, wish),
    ...throughGutter(from, to, ['left', 'left'], gutters[left] as number, wish),
  ];
}

function portAt(side: Side, settled: Port | undefined): Port | null {
  if (settled && settled.side !== side) return null;
  return settled ?? { side, at: 0.5 };
}

function throughGutter(from: End, to: End, sides: readonly [Side, Side], x: number, wish: RouteWish): Way[] {
  const start = portAt(sides[0], wish.start);
  const end = portAt(sides[1], wish.end);
  if (!start || !end) return [];
  const a = portPoint(from.box, start);
  const b = portPoint(to.box, end);
  const points = tidy([a, { x, y: a.y }, { x, y: b.y }, b]);
  return [{ start, end, points, cost: costOf(points) }];
}

/** The least height between two cards that a line with its arrow head needs. */
const LEAST = 6;

/** Straight from one card to another above or below it. */
function straightDown(from: End, to: End, wish: RouteWish): Way[] {
  const down = from.box.y < to.box.y;
  const start = portAt(down ? 'bottom' : 'top', wish.start);
  const end = portAt(down ? 'top' : 'bottom', wish.end);
  if (!start || !end) return [];
  const left = Math.max(from.box.x, to.box.x);
  const right = Math.min(from.box.x + from.box.w, to.box.x + to.box.w);
  const x = wish.start ? portPoint(from.box, start).x : (left + right) / 2;
  if (x <= left || x >= right) return [];
  const a = { x, y: portPoint(from.box, start).y };
  const b = { x, y: portPoint(to.box, end).y };
  if (Math.abs(a.y - b.y) < LEAST) return [];
  const portOf = ({ box }: End, side: Side): Port => ({ side, at: (x - box.x) / box.w });
  return [{ start: portOf(from, start.side), end: portOf(to, end.side), points: [a, b], cost: costOf([a, b]) }];
}
