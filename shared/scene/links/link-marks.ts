import { shape } from '../layout/signs.ts';
import type { Mark } from '../marks.ts';
import type { Box } from '../scene.ts';
import { textWidth } from '../text/text-width.ts';
import { baselineOf } from '../text-style.ts';
import type { RoutePoint } from './route.ts';

const CORNER = 4;
const HEAD = 5;

const n = (value: number): string => String(Math.round(value * 100) / 100);
const at = ({ x, y }: RoutePoint): string => `${n(x)} ${n(y)}`;

export interface DrawnLink {
  readonly marks: readonly Mark[];
  readonly plate: Box | null;
}

const PLATE_HEIGHT = 18;
const PLATE_PADDING = 5;

/** The line with round corners, its arrow head, and the label on its longest stretch. */
export function drawLink(points: readonly RoutePoint[], label: string): DrawnLink {
  const end = points.at(-1);
  const before = points.at(-2);
  if (!end || !before) return { marks: [], plate: null };
  const line: Mark = { type: 'path', d: roundedPath(points), fill: null, stroke: 'ink-3', strokeWidth: 1.5, dash: [] };
  const plate = label === '' ? null : plateAround(middleOf(points), label);
  return { marks: [line, arrowHead(before, end), ...(plate ? plateMarks(plate, label, false) : [])], plate };
}

/** A dashed end that leads to a plate which says what is gone. */
export function drawGhost(points: readonly RoutePoint[], plate: Box, words: string): DrawnLink {
  const line: Mark = { type: 'path', d: roundedPath(points), fill: null, stroke: 'ink-3', strokeWidth: 1.5, dash: [3, 3] };
  return { marks: [line, ...plateMarks(plate, words, true)], plate };
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

function middleOf(points: readonly RoutePoint[]): RoutePoint {
  let longest = 0;
  let middle = points[0] ?? { x: 0, y: 0 };
  for (let index = 1; index < points.length; index += 1) {
    const a = points[index - 1] as RoutePoint;
    const b = points[index] as RoutePoint;
    const length = Math.abs(a.x - b.x) * 2 + Math.abs(a.y - b.y);
    if (length <= longest) continue;
    longest = length;
    middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  }
  return middle;
}

function plateAround({ x, y }: RoutePoint, words: string): Box {
  const { w, h } = plateSize(words);
  return { x: x - w / 2, y: y - h / 2, w, h };
}

function plateMarks({ x, y, w, h }: Box, words: string, dashed: boolean): Mark[] {
  const stroke = dashed ? 'ctl' : 'line';
  return [
    { type: 'box', x, y, w, h, radius: 6, fill: 'bg', stroke, strokeWidth: 1, raised: false, dashed },
    {
      type: 'text',
      x: x + PLATE_PADDING,
      y: y + 1 + baselineOf('meta', 16),
      text: words,
      role: 'meta',
      colour: 'ink-2',
      anchor: 'start',
      width: w - 2 * PLATE_PADDING,
    },
  ];
}
