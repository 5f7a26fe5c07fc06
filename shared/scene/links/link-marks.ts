import { shape } from '../layout/signs.ts';
import type { Mark } from '../marks.ts';
import type { Box } from '../scene.ts';
import { textWidth } from '../text/text-width.ts';
import { baselineOf } from '../text-style.ts';
import type { RoutePoint } from './ground.ts';

const CORNER = 5;
const HEAD = 5;

const n = (value: number): string => String(Math.round(value * 100) / 100);
const at = ({ x, y }: RoutePoint): string => `${n(x)} ${n(y)}`;

const PLATE_HEIGHT = 16;
const PLATE_PADDING = 5;

export interface DrawnLink {
  readonly marks: readonly Mark[];
  readonly plateMarks: readonly Mark[];
}

/** The line with round corners, its arrow head, and the label on its plate. */
export function drawLink(points: readonly RoutePoint[], label: string, plate: Box | null): DrawnLink {
  const end = points.at(-1);
  const before = points.at(-2);
  if (!end || !before) return { marks: [], plateMarks: [] };
  const line: Mark = { type: 'path', d: roundedPath(points), fill: null, stroke: 'ink-3', strokeWidth: 1.5, dash: [] };
  return { marks: [line, arrowHead(before, end)], plateMarks: plate ? marksOfPlate(plate, label, false) : [] };
}

/** A dashed end that leads to a plate which says what is gone. */
export function drawGhost(points: readonly RoutePoint[], plate: Box, words: string): DrawnLink {
  const line: Mark = { type: 'path', d: roundedPath(points), fill: null, stroke: 'ink-3', strokeWidth: 1.5, dash: [3, 3] };
  return { marks: [line], plateMarks: marksOfPlate(plate, words, true) };
}

/** How large the plate is that holds these words. */
export function plateSize(words: string): { readonly w: number; readonly h: number } {
  return { w: textWidth(words, 'meta') + 2 * PLATE_PADDING, h: PLATE_HEIGHT };
}

function roundedPath(points: readonly RoutePoint[]): string {
  const parts = points.map((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (!before) return `M ${at(point)}`;
    if (!after) return `L ${at(point)}`;
    return `L ${at(towards(point, before))} Q ${at(point)} ${at(towards(point, after))}`;
  });
  return parts.join(' ');
}

/** A point on the way from a corner to its neighbour, where the rounding starts. */
function towards(corner: RoutePoint, neighbour: RoutePoint): RoutePoint {
  const length = Math.hypot(neighbour.x - corner.x, neighbour.y - corner.y);
  const share = length === 0 ? 0 : Math.min(CORNER, length / 2) / length;
  return { x: corner.x + (neighbour.x - corner.x) * share, y: corner.y + (neighbour.y - corner.y) * share };
}

function arrowHead(before: RoutePoint, end: RoutePoint): Mark {
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const ux = (end.x - before.x) / length;
  const uy = (end.y - before.y) / length;
  const base = { x: end.x - ux * HEAD, y: end.y - uy * HEAD };
  const left = { x: base.x - uy * 3.5, y: base.y + ux * 3.5 };
  const right = { x: base.x + uy * 3.5, y: base.y - ux * 3.5 };
  return shape(`M ${at(end)} L ${at(left)} L ${at(right)} Z`, 'ink-3');
}

function marksOfPlate({ x, y, w, h }: Box, words: string, dashed: boolean): Mark[] {
  const stroke = dashed ? 'ctl' : 'line';
  return [
    { type: 'box', x, y, w, h, radius: 6, fill: 'bg', stroke, strokeWidth: 1, raised: false, dashed },
    {
      type: 'text',
      x: x + PLATE_PADDING,
      y: y + baselineOf('meta', PLATE_HEIGHT),
      text: words,
      role: 'meta',
      colour: 'ink-2',
      anchor: 'start',
      width: w - 2 * PLATE_PADDING,
    },
  ];
}
