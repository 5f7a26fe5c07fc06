import { shape } from '../layout/signs.ts';
import type { Mark } from '../marks.ts';
import { textWidth } from '../text/text-width.ts';
import { baselineOf } from '../text-style.ts';
import type { RoutePoint } from './route.ts';

const CORNER = 4;
const HEAD = 5;

const n = (value: number): string => String(Math.round(value * 100) / 100);
const at = ({ x, y }: RoutePoint): string => `${n(x)} ${n(y)}`;

/** The line with round corners, its arrow head, and the label on its longest stretch. */
export function linkMarks(points: readonly RoutePoint[], label: string, ghost: boolean): Mark[] {
  const colour = ghost ? 'line' : 'ink-3';
  const line: Mark = { type: 'path', d: roundedPath(points), fill: null, stroke: colour, strokeWidth: 1.5, dash: [] };
  const end = points.at(-1);
  const before = points.at(-2);
  if (!end || !before) return [];
  return [
    line,
    ghost
      ? shape(
          `M ${n(end.x - 3)} ${n(end.y - 3)} L ${n(end.x + 3)} ${n(end.y + 3)} M ${n(end.x - 3)} ${n(end.y + 3)} L ${n(end.x + 3)} ${n(end.y - 3)}`,
          null,
          'ink-3',
          1.5,
        )
      : arrowHead(before, end),
    ...labelMarks(points, label),
  ];
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

function labelMarks(points: readonly RoutePoint[], label: string): Mark[] {
  if (label === '') return [];
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
  const width = textWidth(label, 'meta');
  const chip: Mark = {
    type: 'box',
    x: middle.x - width / 2 - 5,
    y: middle.y - 9,
    w: width + 10,
    h: 18,
    radius: 6,
    fill: 'bg',
    stroke: 'line',
    strokeWidth: 1,
    raised: false,
    dashed: false,
  };
  return [
    chip,
    { type: 'text', x: middle.x - width / 2, y: middle.y - 8 + baselineOf('meta', 16), text: label, role: 'meta', colour: 'ink-2', anchor: 'start', width },
  ];
}
