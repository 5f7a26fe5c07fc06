import type { Colour, Mark } from '../marks.ts';
import type { Box, CurvePoint, PersonaCurve } from '../scene.ts';
import { firstLines } from '../text/first-lines.ts';
import { textWidth } from '../text/text-width.ts';
import { baselineOf } from '../text-style.ts';
import { formatScore } from './axis.ts';
import { AXIS_WIDTH, axisMarks } from './axis-marks.ts';
import type { CurveLook, DrawnCurve } from './curve-marks.ts';
import { LABEL_HEIGHT, type LabelRoom, NEAR, placeLabel } from './label-place.ts';

interface Label {
  readonly text: string;
  readonly role: 'meta' | 'card-strong';
  readonly colour: Colour;
  readonly point: CurvePoint;
  /** Top of the label where it would stand best. */
  readonly y: number;
  /** Whether a thin line leads to its point from afar. */
  readonly leads: boolean;
}

/** A name at a line's end is no wider, in map units: it must leave the curves to be seen. */
const WIDEST_NAME = 280;

/** The best and the worst point of the active curve in words, and each curve's name at its end; none over another. */
export function labelMarks(drawn: readonly DrawnCurve[], look: CurveLook, standing: readonly Box[]): Mark[] {
  const room = roomOf(drawn, look, standing);
  const placed: Box[] = [];
  const texts: Mark[] = [];
  const leads: Mark[] = [];
  const wishes = drawn.toReversed().flatMap(({ curve }) => [...(curve.active ? extremes(curve, look) : []), ...nameOf(curve)]);
  for (const label of wishes) {
    const w = textWidth(label.text, label.role);
    const at = placeLabel({ w, at: label.point, y: label.y, leads: label.leads }, placed, room);
    if (!at) continue;
    placed.push(at);
    texts.push(textMark(label, at));
    if (label.leads && Math.abs(at.y - label.y) > NEAR) leads.push(leadMark(label, at));
  }
  return [...leads, ...texts];
}

function roomOf(drawn: readonly DrawnCurve[], look: CurveLook, standing: readonly Box[]): LabelRoom {
  const { box, axis } = look;
  const ends = axisMarks(look).flatMap((mark) => (mark.type === 'text' ? [{ x: mark.x, y: mark.y - LABEL_HEIGHT + 4, w: mark.width, h: LABEL_HEIGHT }] : []));
  return {
    box: { ...box, x: box.x + AXIS_WIDTH, w: box.w - AXIS_WIDTH },
    points: drawn.flatMap(({ runs }) => runs.flat()),
    edges: drawn.flatMap(({ edges }) => edges),
    obstacles: [...standing, ...ends],
    middle: axis.toY(0),
  };
}

/** Pain and wow are words of emotion; the ends of another series are only figures. */
function extremes(curve: PersonaCurve, { scale, words, series }: CurveLook): Label[] {
  return curve.points.flatMap((point): Label[] => {
    if (point.value === null || (point.role !== 'peak' && point.role !== 'pit')) return [];
    const high = point.role === 'peak';
    const y = point.y - LABEL_HEIGHT / 2 + (high ? -9 : 9);
    const figure = formatScore(point.value, scale);
    if (series !== 'emotion') return [{ text: figure, role: 'card-strong', colour: curve.slot, point, y, leads: false }];
    const text = `${figure} ${words.say(high ? 'wow' : 'pain')}`;
    return [{ text, role: 'card-strong', colour: high ? 'wow-ink' : 'pain-ink', point, y, leads: false }];
  });
}

function nameOf({ name, slot, points }: PersonaCurve): Label[] {
  const point = points.findLast(({ value }) => value !== null);
  const text = textWidth(name, 'meta') <= WIDEST_NAME ? name : (firstLines(name, 'meta', WIDEST_NAME, 1)[0]?.text ?? '');
  return point ? [{ text, role: 'meta', colour: slot, point, y: point.y - LABEL_HEIGHT / 2, leads: true }] : [];
}

function textMark({ text, role, colour }: Label, { x, y, w }: Box): Mark {
  return { type: 'text', x, y: y + baselineOf(role, LABEL_HEIGHT), text, role, colour, anchor: 'start', width: w };
}

/** From the nearest edge of the label to its point. */
function leadMark({ point, colour }: Label, { x, y, w, h }: Box): Mark {
  const beside = point.x < x || point.x > x + w;
  const from = { x: Math.min(x + w + 2, Math.max(x - 2, point.x)), y: beside ? y + h / 2 : edgeTowards(point.y, y, h) };
  return { type: 'path', d: `M ${from.x} ${from.y} L ${point.x} ${point.y}`, fill: null, stroke: colour, strokeWidth: 0.75, dash: [] };
}

function edgeTowards(wanted: number, y: number, h: number): number {
  return wanted > y ? y + h : y;
}
