import { clamp } from '../../model/clamp.ts';
import type { RoutePoint } from '../links/ground.ts';
import { drawLink } from '../links/link-marks.ts';
import type { Mark } from '../marks.ts';
import type { Box } from '../scene.ts';

/** A card, or the plate under it, in units of the slide, and the column that it stands in. */
export interface WayEnd {
  readonly box: Box;
  readonly column: number;
}

/** Where lines run on a slide: down the gaps between columns, and along the gaps over and under all cards. */
export interface WayGround {
  /** Gap i lies left of column i; the last one right of all. */
  readonly gutters: readonly number[];
  readonly top: number;
  readonly bottom: number;
}

/** Between lines that run beside each other. */
const TRACK = 2.5;
const TRACKS = 3;
/** Between lines that share a side of a card. */
const PORT = 6;

/** Lays the lines of one page; each finds its own track where others run. */
export function createWays(ground: WayGround): (from: WayEnd, to: WayEnd) => readonly Mark[] {
  const used = new Map<string, number>();
  /** 0, then beside it, in turns. */
  const next = (place: string): number => {
    const count = used.get(place) ?? 0;
    used.set(place, count + 1);
    return Math.ceil(count / 2) * (count % 2 === 0 ? -1 : 1);
  };
  const gutter = (index: number): number => (ground.gutters[index] ?? 0) + clamp(next(`gutter ${index}`), -TRACKS, TRACKS) * TRACK;
  const level = (y: number): number => y + clamp(next(`level ${y}`), -TRACKS, TRACKS) * (TRACK / 2);
  const port = ({ box: { x, y, h } }: WayEnd, side: 'left' | 'right'): number => {
    const most = Math.max(0, Math.floor((h / 2 - PORT / 2) / PORT));
    return y + h / 2 + clamp(next(`port ${x} ${y} ${side}`), -most, most) * PORT;
  };
  return (from, to) => {
    const back = to.column < from.column;
    const [leaves, enters] = back ? (['left', 'right'] as const) : (['right', to.column === from.column ? 'right' : 'left'] as const);
    const start = { x: edgeOf(from.box, leaves), y: port(from, leaves) };
    const end = { x: edgeOf(to.box, enters), y: port(to, enters) };
    const out = from.column + (back ? 0 : 1);
    const into = to.column + (enters === 'right' ? 1 : 0);
    const x = gutter(out);
    if (out === into) return drawLink([start, { x, y: start.y }, { x, y: end.y }, end], '', null).marks;
    const y = level(start.y + end.y < ground.top + ground.bottom ? ground.top : ground.bottom);
    const last = gutter(into);
    return drawLink(tidy([start, { x, y: start.y }, { x, y }, { x: last, y }, { x: last, y: end.y }, end]), '', null).marks;
  };
}

function edgeOf({ x, w }: Box, side: 'left' | 'right'): number {
  return side === 'left' ? x : x + w;
}

function tidy(points: readonly RoutePoint[]): RoutePoint[] {
  return points.filter(({ x, y }, index) => x !== points[index - 1]?.x || y !== points[index - 1]?.y);
}
