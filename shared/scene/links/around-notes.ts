import type { Box } from '../scene.ts';
import { createCheapest } from './cheapest.ts';
import { TURN } from './corridors.ts';
import type { RoutePoint } from './ground.ts';

/** How far links stay away from notes; notes closer than twice that let none through between them. */
export const CLEAR = 6;
/** What a way may come nearer: its own lines lie exactly there. */
const SLACK = 1;
const ROOM = CLEAR - SLACK;

/** Beside the grid: its right and lower shores are the last gutter and the last corridor, where the ways of the grid begin. */
export interface Water {
  readonly notes: readonly Box[];
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** Where a way begins, and whether it comes there along a level line. */
export interface Outset {
  readonly at: RoutePoint;
  readonly level: boolean;
}

/** Where a way may end. */
export interface Goal {
  /** Lines of its own that lead there. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  isReached(point: RoutePoint): boolean;
  /** What a way costs from here at the least, if nothing lies between: never more than it does, or the cheapest is missed. */
  atLeast(point: RoutePoint, level: boolean): number;
}

/** Whether a point lies too near to a note. */
export function isNear({ x, y }: RoutePoint, note: Box): boolean {
  return x > note.x - ROOM && x < note.x + note.w + ROOM && y > note.y - ROOM && y < note.y + note.h + ROOM;
}

/** What a way costs that goes so far across and so far down, and now comes along a level line or an upright one. */
export function leastCost(across: number, down: number, level: boolean): number {
  const turns = (across > 0 && !level) || (down > 0 && level) || (across > 0 && down > 0);
  return across + down + (turns ? TURN : 0);
}

/** Along the lines around the notes: the shortest way, where a turn costs as much as a short detour; null where notes close it off. */
export function wayAroundNotes(outsets: readonly Outset[], goal: Goal, water: Water): RoutePoint[] | null {
  const lines = linesOf(outsets, goal, water);
  const { pointOf, nodeOf } = lines;
  const found = { cost: new Float64Array(lines.nodes).fill(Number.POSITIVE_INFINITY), before: new Int32Array(lines.nodes).fill(-1) };
  const open = createCheapest<Step>();
  const reach = (node: number, before: number, cost: number): void => {
    if (cost >= (found.cost[node] as number)) return;
    found.cost[node] = cost;
    found.before[node] = before;
    open.add(cost + goal.atLeast(pointOf(node), isLevel(node)), { node, cost });
  };
  for (const { at, level } of outsets) reach(nodeOf(lines.xs.indexOf(at.x), lines.ys.indexOf(at.y), level), -1, 0);
  const goOn = stepsOn(lines, wallsOn(lines, water), reach);
  for (let step = open.take()?.item; step; step = open.take()?.item) {
    // meanwhile it was come to for less
    if (step.cost > (found.cost[step.node] as number)) continue;
    if (goal.isReached(pointOf(step.node))) return trace(found.before, step.node, pointOf);
    goOn(step);
  }
  return null;
}

interface Step {
  readonly node: number;
  /** From the outset. */
  readonly cost: number;
}

/** The lines on which ways run. A node is a crossing of two of them, come to along the level one or the upright one. */
interface Lines {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** How many there are. */
  readonly nodes: number;
  nodeOf(x: number, y: number, level: boolean): number;
  pointOf(node: number): RoutePoint;
}

function isLevel(node: number): boolean {
  return (node & 1) === 1;
}

function linesOf(outsets: readonly Outset[], goal: Goal, { notes, top }: Water): Lines {
  const sorted = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b);
  const xs = sorted([...outsets.map(({ at }) => at.x), ...goal.xs, ...notes.flatMap(({ x, w }) => [x - CLEAR, x + w + CLEAR])]);
  const ys = sorted([...outsets.map(({ at }) => at.y), ...goal.ys, ...notes.flatMap(({ y, h }) => [y - CLEAR, y + h + CLEAR])]).filter((y) => y >= top);
  const width = xs.length;
  return {
    xs,
    ys,
    nodes: 2 * width * ys.length,
    nodeOf: (x, y, level) => ((y * width + x) << 1) | (level ? 1 : 0),
    pointOf: (node) => ({ x: xs[(node >> 1) % width] as number, y: ys[Math.floor((node >> 1) / width)] as number }),
  };
}

/** By crossing: whether something lies between it and the next one to its right, and the next one under it. */
interface Walls {
  readonly right: Uint8Array;
  readonly down: Uint8Array;
}

/** Marked note by note before a search: each of its steps would look at all notes otherwise. */
function wallsOn({ xs, ys }: Lines, { notes, right, bottom }: Water): Walls {
  const width = xs.length;
  const walls = { right: new Uint8Array(width * ys.length), down: new Uint8Array(width * ys.length) };
  const mark = (x0: number, y0: number, x1: number, y1: number): void => {
    const [left, end] = [countWhile(xs, (x) => x <= x0), countWhile(xs, (x) => x < x1)];
    const [top, foot] = [countWhile(ys, (y) => y <= y0), countWhile(ys, (y) => y < y1)];
    // a stretch that begins before the box may end in it or behind it
    for (let y = top; y < foot; y += 1) walls.right.fill(1, y * width + Math.max(0, left - 1), y * width + end);
    for (let y = Math.max(0, top - 1); y < foot; y += 1) walls.down.fill(1, y * width + left, y * width + end);
  };
  for (const { x, y, w, h } of notes) mark(x - ROOM, y - ROOM, x + w + ROOM, y + h + ROOM);
  mark(Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, right, bottom);
  return walls;
}

/** How many of the sorted values come first that are as asked. */
function countWhile(values: readonly number[], is: (value: number) => boolean): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (is(values[middle] as number)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** On to the crossings around one, where nothing lies between. */
function stepsOn({ xs, ys, nodeOf }: Lines, walls: Walls, reach: (node: number, before: number, cost: number) => void): (step: Step) => void {
  const width = xs.length;
  return ({ node, cost }) => {
    const at = node >> 1;
    const [x, y] = [at % width, Math.floor(at / width)];
    const go = (toX: number, toY: number, level: boolean): void => {
      const length = Math.abs((xs[toX] as number) - (xs[x] as number)) + Math.abs((ys[toY] as number) - (ys[y] as number));
      reach(nodeOf(toX, toY, level), node, cost + length + (level === isLevel(node) ? 0 : TURN));
    };
    if (x > 0 && !walls.right[at - 1]) go(x - 1, y, true);
    if (x < width - 1 && !walls.right[at]) go(x + 1, y, true);
    if (y > 0 && !walls.down[at - width]) go(x, y - 1, false);
    if (y < ys.length - 1 && !walls.down[at]) go(x, y + 1, false);
  };
}

function trace(before: Int32Array, end: number, pointOf: (node: number) => RoutePoint): RoutePoint[] {
  const points: RoutePoint[] = [];
  for (let node = end; node >= 0; node = before[node] ?? -1) points.unshift(pointOf(node));
  return points;
}
