import type { Ground, RoutePoint } from './ground.ts';

export interface Way {
  readonly id: string;
  readonly points: readonly RoutePoint[];
}

interface Stretch {
  readonly way: number;
  /** Index of its first point. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Offsets of the first, second … line in one gap; all of them stay inside it. */
const IN_GUTTER = [0, -2.75, 2.75] as const;
const IN_CORRIDOR = [0, -3.5, 3.5, -2, 2] as const;
/** Lines that follow each other this closely are kept apart too. */
const CLEAR = 6;

/** Sets lines that would lie on each other in a gutter or corridor beside each other. */
export function layTracks(ways: readonly Way[], { gutters, corridors }: Ground): readonly (readonly RoutePoint[])[] {
  const moved = ways.map(({ points }) => points.map((point) => ({ ...point })));
  const [downs, levels] = [stretchesOn(ways, 'x', new Set(gutters)), stretchesOn(ways, 'y', new Set(corridors))];
  for (const [place, stretches] of downs) shift(stretches, IN_GUTTER, (point, by) => ({ ...point, x: place + by }), moved);
  for (const [place, stretches] of levels) shift(stretches, IN_CORRIDOR, (point, by) => ({ ...point, y: place + by }), moved);
  return moved;
}

/** The inner stretches of all ways that run along one of the places; first and last ones belong to their boxes. */
function stretchesOn(ways: readonly Way[], axis: 'x' | 'y', places: ReadonlySet<number>): Map<number, Stretch[]> {
  const other = axis === 'x' ? 'y' : 'x';
  const found = new Map<number, Stretch[]>();
  ways.forEach(({ points }, way) => {
    for (let at = 1; at + 2 < points.length; at += 1) {
      const [a, b] = [points[at] as RoutePoint, points[at + 1] as RoutePoint];
      if (a[axis] !== b[axis] || !places.has(a[axis])) continue;
      const stretch = { way, at, from: Math.min(a[other], b[other]), to: Math.max(a[other], b[other]) };
      const held = found.get(a[axis]);
      if (held) held.push(stretch);
      else found.set(a[axis], [stretch]);
    }
  });
  return found;
}

/** Each stretch takes the first track that is free where it begins; ways are in a fixed order, so the tracks are too. */
function shift(stretches: readonly Stretch[], offsets: readonly number[], move: (point: RoutePoint, by: number) => RoutePoint, points: RoutePoint[][]): void {
  const ends: number[] = [];
  for (const { way, at, from, to } of stretches.toSorted((a, b) => a.from - b.from || a.way - b.way)) {
    const free = ends.findIndex((end) => end + CLEAR <= from);
    const track = free < 0 ? ends.length : free;
    ends[track] = to;
    const by = offsets[track % offsets.length] as number;
    const own = points[way] as RoutePoint[];
    if (by === 0) continue;
    own[at] = move(own[at] as RoutePoint, by);
    own[at + 1] = move(own[at + 1] as RoutePoint, by);
  }
}
