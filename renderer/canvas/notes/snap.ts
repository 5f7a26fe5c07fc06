import type { Box, Scene } from '../../../shared/scene/scene.ts';

/** A line along which something came to lie, in map units: upright (`x`) or level (`y`). */
export interface Guide {
  readonly axis: 'x' | 'y';
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Snapped {
  readonly box: Box;
  readonly guides: readonly Guide[];
}

/** Things whose edges and middles other things stop at. */
type Neighbours = readonly Box[];

/** Columns and lanes of the grid, and the notes that do not move. */
export function neighboursOf(scene: Scene, moving: ReadonlySet<string>): Neighbours {
  const { columns, lanes, height } = scene;
  const upright = columns.map(({ x, w }) => ({ x, w, y: 0, h: height }));
  return [...scene.notes.filter(({ id }) => !moving.has(id)), ...upright, ...lanes];
}

interface Stop {
  readonly shift: number;
  readonly at: number;
}

const SHARES = [0, 0.5, 1] as const;

/** Brings a box to where one of its edges or its middle stands in line with a neighbour's; `reach`: how near, in map units. */
export function snapBox(box: Box, neighbours: Neighbours, reach: number): Snapped {
  const across = nearest(stopsOf(box.x, box.w, neighbours, 'x', 'w', SHARES), reach);
  const down = nearest(stopsOf(box.y, box.h, neighbours, 'y', 'h', SHARES), reach);
  const snapped = { ...box, x: box.x + (across?.shift ?? 0), y: box.y + (down?.shift ?? 0) };
  return { box: snapped, guides: [...guidesOf(snapped, across, neighbours, 'x'), ...guidesOf(snapped, down, neighbours, 'y')] };
}

/** Only the right edge moves: the width at which it stands in line with a neighbour. */
export function snapWidth(box: Box, neighbours: Neighbours, reach: number): Snapped {
  const stop = nearest(stopsOf(box.x, box.w, neighbours, 'x', 'w', [1]), reach);
  const snapped = { ...box, w: box.w + (stop?.shift ?? 0) };
  return { box: snapped, guides: guidesOf(snapped, stop, neighbours, 'x') };
}

function stopsOf(start: number, length: number, neighbours: Neighbours, from: 'x' | 'y', size: 'w' | 'h', shares: readonly number[]): Stop[] {
  return neighbours.flatMap((other) =>
    shares.flatMap((share) =>
      SHARES.map((otherShare) => {
        const at = other[from] + other[size] * otherShare;
        return { at, shift: at - (start + length * share) };
      }),
    ),
  );
}

function nearest(stops: readonly Stop[], reach: number): Stop | null {
  let best: Stop | null = null;
  for (const stop of stops) if (Math.abs(stop.shift) <= reach && (!best || Math.abs(stop.shift) < Math.abs(best.shift))) best = stop;
  return best;
}

/** Over everything that stands on the line. */
function guidesOf(box: Box, stop: Stop | null, neighbours: Neighbours, axis: 'x' | 'y'): Guide[] {
  if (!stop) return [];
  const [from, size, start, length] = axis === 'x' ? (['x', 'w', 'y', 'h'] as const) : (['y', 'h', 'x', 'w'] as const);
  const onLine = neighbours.filter((other) => SHARES.some((share) => Math.abs(other[from] + other[size] * share - stop.at) < 0.01));
  const all = [box, ...onLine];
  return [{ axis, at: stop.at, from: Math.min(...all.map((one) => one[start])), to: Math.max(...all.map((one) => one[start] + one[length])) }];
}
