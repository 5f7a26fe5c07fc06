import type { Colour, PathMark } from '../marks.ts';
import icons from './icons.json' with { type: 'json' };
import { shape } from './signs.ts';

/** The built-in icons by name: path data on a grid of 24. */
export const ICONS: ReadonlyMap<string, string> = new Map(Object.entries(icons));
/** The grid on which the icons are drawn. */
const GRID = 24;

/** The icon of a channel or card, `size` wide, its top left corner at (x, y); null for a name that is not built in. */
export function iconMark(name: string, x: number, y: number, size: number, colour: Colour = 'ink-3'): PathMark | null {
  const d = ICONS.get(name);
  return d === undefined ? null : shape(scaled(d, size / GRID, x, y), null, colour, 1.2);
}

function scaled(d: string, factor: number, dx: number, dy: number): string {
  let isX = false;
  return d.replace(/-?\d*\.?\d+/g, (number) => {
    isX = !isX;
    return String(Math.round((Number(number) * factor + (isX ? dx : dy)) * 100) / 100);
  });
}
