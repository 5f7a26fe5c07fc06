import type { Colour, PathMark } from '../marks.ts';

function shape(d: string, fill: Colour | null, stroke: Colour | null = null, strokeWidth = 0): PathMark {
  return { type: 'path', d, fill, stroke, strokeWidth, dash: [] };
}

const n = (value: number): string => String(Math.round(value * 100) / 100);

/** ▼ of a pain point, 10 wide, its middle at (x + 5, y). */
export function painSign(x: number, y: number): PathMark {
  return shape(`M ${n(x)} ${n(y - 4)} L ${n(x + 10)} ${n(y - 4)} L ${n(x + 5)} ${n(y + 4.5)} Z`, 'pain');
}

/** ★ of a wow moment, 11 wide. */
export function wowSign(x: number, y: number): PathMark {
  const points: string[] = [];
  for (let corner = 0; corner < 10; corner += 1) {
    const radius = corner % 2 === 0 ? 6.2 : 2.7;
    const angle = -Math.PI / 2 + (corner * Math.PI) / 5;
    points.push(`${n(x + 5.5 + radius * Math.cos(angle))} ${n(y + radius * Math.sin(angle))}`);
  }
  return shape(`M ${points.join(' L ')} Z`, 'wow');
}

/** The bulb of an idea, 9 wide: glass, and two lines of its foot. */
export function ideaSign(x: number, y: number): PathMark {
  const c = x + 5;
  const glass = `M ${n(c - 1.8)} ${n(y + 2.8)} C ${n(c - 1.8)} ${n(y + 1.2)} ${n(c - 4)} ${n(y + 0.4)} ${n(c - 4)} ${n(y - 2)} C ${n(c - 4)} ${n(y - 7.2)} ${n(c + 4)} ${n(y - 7.2)} ${n(c + 4)} ${n(y - 2)} C ${n(c + 4)} ${n(y + 0.4)} ${n(c + 1.8)} ${n(y + 1.2)} ${n(c + 1.8)} ${n(y + 2.8)} Z`;
  const foot = `M ${n(c - 1.6)} ${n(y + 5)} L ${n(c + 1.6)} ${n(y + 5)}`;
  return shape(`${glass} ${foot}`, null, 'idea', 1.5);
}

/** A diamond: filled for a moment of truth, open for business-critical; 9 wide. */
export function momentSign(x: number, y: number, filled: boolean): PathMark {
  const d = `M ${n(x + 4.5)} ${n(y - 4)} L ${n(x + 8.5)} ${n(y)} L ${n(x + 4.5)} ${n(y + 4)} L ${n(x + 0.5)} ${n(y)} Z`;
  return filled ? shape(d, 'ink-3') : shape(d, null, 'ink-3', 1.5);
}

/** A ring in the corner of what comes from a template; around (x, y), 5 wide. */
export function sampleSign(x: number, y: number): PathMark {
  return shape(circle(x, y, 2), null, 'ink-3', 1);
}

/** `ink-2`: all customers, where personas have all three colours. */
export type Slot = 'p1' | 'p2' | 'p3' | 'ink-2';

/** Tells personas of one colour apart: the second one has another point. */
export type Variant = 0 | 1;

export interface PersonaLook {
  readonly slot: Slot;
  readonly variant: Variant;
}

/** A point of a persona's curve around (x, y): p1 a circle, p2 a diamond, p3 a square; second ones triangles up and down, and a hexagon. */
export function pointShape({ slot, variant }: PersonaLook, x: number, y: number, radius: number): string {
  if (variant === 1) return SECOND_SHAPES[slot](x, y, radius);
  if (slot === 'p2') {
    const r = radius * 1.2;
    return `M ${n(x)} ${n(y - r)} L ${n(x + r)} ${n(y)} L ${n(x)} ${n(y + r)} L ${n(x - r)} ${n(y)} Z`;
  }
  if (slot === 'p3') {
    const r = radius * 0.9;
    return `M ${n(x - r)} ${n(y - r)} L ${n(x + r)} ${n(y - r)} L ${n(x + r)} ${n(y + r)} L ${n(x - r)} ${n(y + r)} Z`;
  }
  return circle(x, y, radius);
}

const SECOND_SHAPES: Readonly<Record<Slot, (x: number, y: number, radius: number) => string>> = {
  p1: (x, y, radius) => polygon(x, y + radius * 0.2, radius * 1.25, 3, -90),
  p2: (x, y, radius) => polygon(x, y - radius * 0.2, radius * 1.25, 3, 90),
  p3: hexagon,
  'ink-2': hexagon,
};

function hexagon(x: number, y: number, radius: number): string {
  return polygon(x, y, radius * 1.1, 6, 0);
}

/** A regular polygon with its first corner at `turn` degrees. */
function polygon(x: number, y: number, radius: number, corners: number, turn: number): string {
  const points = Array.from({ length: corners }, (_, corner) => {
    const angle = ((turn + (corner * 360) / corners) * Math.PI) / 180;
    return `${n(x + radius * Math.cos(angle))} ${n(y + radius * Math.sin(angle))}`;
  });
  return `M ${points.join(' L ')} Z`;
}

/** A speech bubble, 9 wide and 8 high, its middle at (x, y): somebody wrote a note. */
export function noteSign(x: number, y: number, colour: Colour): PathMark {
  const [left, right, top, bottom] = [x - 4.5, x + 4.5, y - 4, y + 2];
  const d = `M ${n(left)} ${n(top)} L ${n(right)} ${n(top)} L ${n(right)} ${n(bottom)} L ${n(x + 1.5)} ${n(bottom)} L ${n(x - 1)} ${n(y + 4.5)} L ${n(x - 1)} ${n(bottom)} L ${n(left)} ${n(bottom)} Z`;
  return shape(d, 'paper', colour, 1.25);
}

/** Four cubic arcs: paths have no arc command here. */
export function circle(x: number, y: number, r: number): string {
  const k = r * 0.5523;
  return (
    `M ${n(x)} ${n(y - r)} C ${n(x + k)} ${n(y - r)} ${n(x + r)} ${n(y - k)} ${n(x + r)} ${n(y)}` +
    ` C ${n(x + r)} ${n(y + k)} ${n(x + k)} ${n(y + r)} ${n(x)} ${n(y + r)}` +
    ` C ${n(x - k)} ${n(y + r)} ${n(x - r)} ${n(y + k)} ${n(x - r)} ${n(y)}` +
    ` C ${n(x - r)} ${n(y - k)} ${n(x - k)} ${n(y - r)} ${n(x)} ${n(y - r)} Z`
  );
}

export { shape };
