import type { Colour, Mark } from '../marks.ts';
import type { CurvePoint, PersonaCurve } from '../scene.ts';
import { textWidth } from '../text/text-width.ts';
import { baselineOf } from '../text-style.ts';
import { formatScore } from './axis.ts';
import type { CurveLook } from './curve-marks.ts';

interface Label {
  readonly text: string;
  readonly role: 'meta' | 'card-strong';
  readonly colour: Colour;
  readonly x: number;
  /** Top of the label. */
  readonly y: number;
  readonly w: number;
}

const HEIGHT = 16;

/** The best and the worst point of the active curve in words, and each curve's name at its end; none over another. */
export function labelMarks(curves: readonly PersonaCurve[], look: CurveLook): Mark[] {
  const labels: Label[] = [];
  for (const curve of [...curves].reverse()) {
    if (curve.active) for (const point of curve.points) addExtreme(labels, point, curves, look);
    addName(labels, curve, curves, look);
  }
  return labels.map(({ text, role, colour, x, y, w }) => ({ type: 'text', x, y: y + baselineOf(role, HEIGHT), text, role, colour, anchor: 'start', width: w }));
}

function addExtreme(labels: Label[], point: CurvePoint, curves: readonly PersonaCurve[], look: CurveLook): void {
  if (point.value === null || (point.role !== 'peak' && point.role !== 'pit')) return;
  const wow = point.role === 'peak';
  const text = `${formatScore(point.value, look.scale)} ${look.words.say(wow ? 'wow' : 'pain')}`;
  const y = point.y - HEIGHT / 2 + (wow ? -9 : 9);
  place(labels, { text, role: 'card-strong', colour: wow ? 'wow-ink' : 'pain-ink', y }, point, curves, look);
}

function addName(labels: Label[], curve: PersonaCurve, curves: readonly PersonaCurve[], look: CurveLook): void {
  const last = curve.points.findLast((point) => point.value !== null);
  if (!last) return;
  place(labels, { text: curve.name, role: 'meta', colour: curve.slot, y: last.y - HEIGHT / 2 }, last, curves, look);
}

/** Beside its point where there is room, else as near above or below as nothing else stands. */
function place(labels: Label[], wish: Omit<Label, 'x' | 'w'>, at: CurvePoint, curves: readonly PersonaCurve[], { box, axis }: CurveLook): void {
  const points = curves.flatMap((curve) => curve.points.filter((point) => point.value !== null));
  const w = textWidth(wish.text, wish.role);
  const right = at.x + 11;
  const left = Math.max(box.x + 34, at.x - 11 - w);
  const room = box.x + box.w - 8;
  const sides = right + w <= room ? [right, left] : [Math.max(box.x + 34, room - w), left];
  const candidates = [0, -12, 12, -18, 18, -26, 26, -36, 36, -48, 48].flatMap((shift) => sides.map((x) => ({ ...wish, x, w, y: within(wish.y + shift, box) })));
  const clear = candidates.filter((label) => !labels.some((other) => overlaps(label, other)) && !points.some((point) => covers(label, point)));
  const middle = axis.toY(0);
  const free = clear.find((label) => !curves.some((curve) => crosses(label, curve.points)) && (middle < label.y || middle > label.y + HEIGHT)) ?? clear[0];
  labels.push(free ?? candidates[0] ?? { ...wish, x: right, w });
}

function within(y: number, box: CurveLook['box']): number {
  return Math.min(box.y + box.h - HEIGHT - 3, Math.max(box.y + 3, y));
}

function overlaps(a: Label, b: Label): boolean {
  return a.x < b.x + b.w + 4 && b.x < a.x + a.w + 4 && a.y < b.y + HEIGHT && b.y < a.y + HEIGHT;
}

function covers(label: Label, { x, y }: CurvePoint): boolean {
  return x > label.x - 7 && x < label.x + label.w + 7 && y > label.y - 6 && y < label.y + HEIGHT + 6;
}

/** Whether a line runs through a label; between two points it is close to a smooth step. */
function crosses(label: Label, points: readonly CurvePoint[]): boolean {
  return points.some((from, index) => {
    const to = points[index + 1];
    if (!to || from.value === null || to.value === null) return false;
    const first = Math.max(from.x, label.x - 2);
    const last = Math.min(to.x, label.x + label.w + 2);
    for (let x = first; x <= last; x += 6) {
      const share = (x - from.x) / (to.x - from.x);
      const y = from.y + (to.y - from.y) * share * share * (3 - 2 * share);
      if (y > label.y - 1 && y < label.y + HEIGHT + 1) return true;
    }
    return false;
  });
}
