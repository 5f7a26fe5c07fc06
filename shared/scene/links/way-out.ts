import type { Ground, RoutePoint } from './ground.ts';

/** Half of the gap between two cards of a stack. */
const HALF_GAP = 3;

export interface WayOut {
  readonly points: readonly RoutePoint[];
  readonly corridor: number;
}

interface Maze {
  readonly xs: readonly number[];
  /** Heights between the cards of the lane, its corridors first and last. */
  readonly ys: readonly number[];
  /** Whether one can go on right from gutter `x`, or down from height `y`. */
  right(x: number, y: number): boolean;
  down(x: number, y: number): boolean;
}

/** From a gutter at a height, along the gaps between the cards of one lane, to the corridor over or under it; the fewest turns of the grid first. */
export function wayOutOfLane(ground: Ground, lane: number, gutter: number, y: number): WayOut | null {
  const maze = mazeOf(ground, lane, y);
  const width = maze.xs.length;
  const start = maze.ys.indexOf(y) * width + gutter;
  const last = maze.ys.length - 1;
  const before = new Map<number, number>([[start, -1]]);
  const queue = [start];
  for (let at = 0; at < queue.length; at += 1) {
    const node = queue[at] as number;
    const row = Math.floor(node / width);
    if (row === 0 || row === last) return { points: trace(maze, before, node), corridor: row === 0 ? lane : lane + 1 };
    for (const next of neighbours(maze, node)) {
      if (before.has(next)) continue;
      before.set(next, node);
      queue.push(next);
    }
  }
  return null;
}

function mazeOf({ gutters, corridors, lanes }: Ground, lane: number, y: number): Maze {
  const cards = lanes[lane]?.cards ?? [];
  const top = corridors[lane] as number;
  const bottom = corridors[lane + 1] as number;
  const gaps = cards.flatMap((card) => [card.y - HALF_GAP, card.y + card.h + HALF_GAP]).filter((gap) => gap > top && gap < bottom);
  const ys = [...new Set([top, y, ...gaps, bottom])].sort((a, b) => a - b);
  return {
    xs: gutters,
    ys,
    right: (x, row) =>
      !cards.some((card) => card.fromColumn <= x && card.toColumn >= x && card.y < (ys[row] as number) && card.y + card.h > (ys[row] as number)),
    down: (x, row) =>
      !cards.some((card) => card.fromColumn < x && card.toColumn >= x && card.y < (ys[row + 1] as number) && card.y + card.h > (ys[row] as number)),
  };
}

function neighbours({ xs, ys, right, down }: Maze, node: number): number[] {
  const x = node % xs.length;
  const row = Math.floor(node / xs.length);
  const found: number[] = [];
  if (row > 0 && down(x, row - 1)) found.push(node - xs.length);
  if (row < ys.length - 1 && down(x, row)) found.push(node + xs.length);
  if (x < xs.length - 1 && right(x, row)) found.push(node + 1);
  if (x > 0 && right(x - 1, row)) found.push(node - 1);
  return found;
}

function trace({ xs, ys }: Maze, before: ReadonlyMap<number, number>, end: number): RoutePoint[] {
  const points: RoutePoint[] = [];
  for (let node = end; node >= 0; node = before.get(node) ?? -1)
    points.unshift({ x: xs[node % xs.length] as number, y: ys[Math.floor(node / xs.length)] as number });
  return points;
}
