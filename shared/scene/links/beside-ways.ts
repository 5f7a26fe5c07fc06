import type { Box } from '../scene.ts';
import { type Access, type End, type Port, portPoint, SIDES } from './access.ts';
import { createCheapest } from './cheapest.ts';
import { TURN } from './corridors.ts';
import { type Ground, type RoutePoint, tidy } from './ground.ts';

/** How far links stay away from notes; notes closer than twice that let none through between them. */
const CLEAR = 6;
/** What a way may come nearer: its own lines lie exactly there. */
const SLACK = 1;

/** Notes begin level with the first lane, or with the band of the links between steps: right under the heads. */
const UNDER_HEADS = 0;

/** Beside the grid: its right and lower shores are the last gutter and the last corridor, where the ways of the grid begin. */
interface Water {
  readonly notes: readonly Box[];
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

function waterOf({ gutters, corridors, notes }: Ground): Water {
  return { notes, right: gutters.at(-1) ?? 0, bottom: corridors.at(-1) ?? 0, top: Math.min(UNDER_HEADS, corridors[0] ?? UNDER_HEADS) };
}

/** The way from a note to the corridors of the grid, around the notes between; at `port` only, where one is given. */
export function accessesBeside(end: End, ground: Ground, port?: Port): Access[] {
  const water = waterOf(ground);
  const isShore = ({ x, y }: RoutePoint): boolean => (x === water.right && y <= water.bottom) || (y === water.bottom && x <= water.right);
  const stubs = stubsOf(end.box, port, water);
  const way = cheapestWay(stubs, isShore, water, { xs: [water.right], ys: [water.bottom] });
  const stub = way && stubAt(stubs, way[0]);
  return stub ? ontoCorridors(stub.port, [portPoint(end.box, stub.port), ...way], ground, water) : [];
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
  const isEnd = (point: RoutePoint): boolean => stubAt(ends, point) !== undefined;
  const way = cheapestWay(starts, isEnd, water, { xs: ends.map(({ at }) => at.x), ys: ends.map(({ at }) => at.y) });
  const [start, end] = [stubAt(starts, way?.[0]), stubAt(ends, way?.at(-1))];
  if (!way || !start || !end) return null;
  return { start: start.port, end: end.port, points: tidy([portPoint(from.box, start.port), ...way, portPoint(to.box, end.port)]) };
}

/** A little way straight out of a note's side. */
interface Stub {
  readonly port: Port;
  readonly at: RoutePoint;
  readonly level: boolean;
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
    return at.y < water.top || water.notes.some((note) => isWithin(at, note)) ? [] : [{ port: each, at, level: dy === 0 }];
  });
}

const OUT: Readonly<Record<Port['side'], readonly [number, number]>> = { left: [-1, 0], right: [1, 0], top: [0, -1], bottom: [0, 1] };

function isWithin({ x, y }: RoutePoint, note: Box): boolean {
  const room = CLEAR - SLACK;
  return x > note.x - room && x < note.x + note.w + room && y > note.y - room && y < note.y + note.h + room;
}

interface Lines {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** Along the lines around the notes: the shortest way, where a turn costs as much as a short detour. */
function cheapestWay(starts: readonly Stub[], isGoal: (point: RoutePoint) => boolean, water: Water, more: Lines): RoutePoint[] | null {
  const lines = linesOf(starts, water, more);
  const seen = new Map<number, number>();
  const open = createCheapest<{ readonly node: number; readonly before: number }>();
  const pointOf = (node: number): RoutePoint => ({
    x: lines.xs[(node >> 1) % lines.xs.length] as number,
    y: lines.ys[Math.floor((node >> 1) / lines.xs.length)] as number,
  });
  for (const { at, level } of starts) open.add(0, { node: nodeOf(lines, lines.xs.indexOf(at.x), lines.ys.indexOf(at.y), level), before: -1 });
  for (let next = open.take(); next; next = open.take()) {
    const { node, before } = next.item;
    if (seen.has(node)) continue;
    seen.set(node, before);
    const here = pointOf(node);
    if (isGoal(here)) return trace(seen, node, pointOf);
    for (const { to, price } of stepsFrom(node, here, lines, water)) if (!seen.has(to)) open.add(next.cost + price, { node: to, before: node });
  }
  return null;
}

function linesOf(starts: readonly Stub[], { notes, top }: Water, more: Lines): Lines {
  const sorted = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b);
  return {
    xs: sorted([...starts.map(({ at }) => at.x), ...more.xs, ...notes.flatMap(({ x, w }) => [x - CLEAR, x + w + CLEAR])]),
    ys: sorted([...starts.map(({ at }) => at.y), ...more.ys, ...notes.flatMap(({ y, h }) => [y - CLEAR, y + h + CLEAR])]).filter((y) => y >= top),
  };
}

/** A crossing of two lines, come to along the level one or the upright one. */
function nodeOf({ xs }: Lines, x: number, y: number, level: boolean): number {
  return ((y * xs.length + x) << 1) | (level ? 1 : 0);
}

function stepsFrom(node: number, here: RoutePoint, lines: Lines, water: Water): { readonly to: number; readonly price: number }[] {
  const width = lines.xs.length;
  const [x, y, level] = [(node >> 1) % width, Math.floor((node >> 1) / width), (node & 1) === 1];
  return (
    [
      [x - 1, y],
      [x + 1, y],
      [x, y - 1],
      [x, y + 1],
    ] as const
  ).flatMap(([toX, toY]) => {
    const [nextX, nextY] = [lines.xs[toX], lines.ys[toY]];
    if (nextX === undefined || nextY === undefined || !isOpen(here, { x: nextX, y: nextY }, water)) return [];
    const goesLevel = toY === y;
    return [{ to: nodeOf(lines, toX, toY, goesLevel), price: Math.abs(nextX - here.x) + Math.abs(nextY - here.y) + (goesLevel === level ? 0 : TURN) }];
  });
}

/** Whether nothing lies on a short stretch: no note, and not the grid. */
function isOpen(a: RoutePoint, b: RoutePoint, { notes, right, bottom }: Water): boolean {
  const [x0, x1, y0, y1] = [Math.min(a.x, b.x), Math.max(a.x, b.x), Math.min(a.y, b.y), Math.max(a.y, b.y)];
  if (x0 < right && y0 < bottom) return false;
  const room = CLEAR - SLACK;
  return !notes.some((note) => note.x - room < x1 && note.x + note.w + room > x0 && note.y - room < y1 && note.y + note.h + room > y0);
}

function trace(before: ReadonlyMap<number, number>, end: number, pointOf: (node: number) => RoutePoint): RoutePoint[] {
  const points: RoutePoint[] = [];
  for (let node = end; node >= 0; node = before.get(node) ?? -1) points.unshift(pointOf(node));
  return points;
}
