/** SVG path data in absolute M, L, C and Z only: what every surface of a scene can draw. */
export type Command = readonly [letter: 'M' | 'L' | 'C' | 'Z', ...numbers: number[]];

const ARITY: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, A: 7, Z: 0 };

interface Raw {
  readonly letter: string;
  readonly numbers: readonly number[];
}

function parse(d: string): Raw[] {
  return [...d.matchAll(/([a-z])([^a-z]*)/gi)].flatMap(([, letter = '', rest = '']) => {
    const arity = ARITY[letter.toUpperCase()] ?? 0;
    const numbers = numbersOf(rest, letter);
    if (arity === 0) return [{ letter, numbers: [] }];
    const groups: Raw[] = [];
    for (let at = 0; at < numbers.length; at += arity) groups.push({ letter: at > 0 ? lineAfterMove(letter) : letter, numbers: numbers.slice(at, at + arity) });
    return groups;
  });
}

function lineAfterMove(letter: string): string {
  if (letter === 'M') return 'L';
  return letter === 'm' ? 'l' : letter;
}

/** Flags of arcs may stand without spaces between them. */
function numbersOf(rest: string, letter: string): number[] {
  if (letter.toUpperCase() !== 'A') return (rest.match(/-?(\d+\.?\d*|\.\d+)(e-?\d+)?/g) ?? []).map(Number);
  const arc = /(-?[\d.]+)[\s,]*(-?[\d.]+)[\s,]*(-?[\d.]+)[\s,]*([01])[\s,]*([01])[\s,]*(-?(?:\d+\.?\d*|\.\d+))[\s,]*(-?(?:\d+\.?\d*|\.\d+))/g;
  return [...rest.matchAll(arc)].flatMap((match) => match.slice(1).map(Number));
}

interface Pen {
  readonly at: Point;
  /** Where the open part of the path began. */
  readonly start: Point;
  /** Second control point of the curve before, for smooth curves. */
  readonly control: Point;
}

interface Stroke {
  readonly commands: readonly Command[];
  readonly pen: Pen;
}

type Draw = (pen: Pen, numbers: readonly number[], from: Point) => Stroke;

function lineTo(pen: Pen, to: Point): Stroke {
  return { commands: [['L', to.x, to.y]], pen: { ...pen, at: to, control: to } };
}

function curveTo(pen: Pen, first: Point, second: Point, to: Point): Stroke {
  return { commands: [['C', first.x, first.y, second.x, second.y, to.x, to.y]], pen: { ...pen, at: to, control: second } };
}

/** `from` is the origin of the numbers: the pen for small letters, zero for capitals. */
const DRAW: Readonly<Record<string, Draw>> = {
  M: (_, [a = 0, b = 0], from) => {
    const to = { x: a + from.x, y: b + from.y };
    return { commands: [['M', to.x, to.y]], pen: { at: to, start: to, control: to } };
  },
  L: (pen, [a = 0, b = 0], from) => lineTo(pen, { x: a + from.x, y: b + from.y }),
  H: (pen, [a = 0], from) => lineTo(pen, { x: a + from.x, y: pen.at.y }),
  V: (pen, [a = 0], from) => lineTo(pen, { x: pen.at.x, y: a + from.y }),
  C: (pen, [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0], { x, y }) => curveTo(pen, { x: a + x, y: b + y }, { x: c + x, y: d + y }, { x: e + x, y: f + y }),
  S: (pen, [a = 0, b = 0, c = 0, d = 0], { x, y }) => {
    const first = { x: 2 * pen.at.x - pen.control.x, y: 2 * pen.at.y - pen.control.y };
    return curveTo(pen, first, { x: a + x, y: b + y }, { x: c + x, y: d + y });
  },
  Q: (pen, [a = 0, b = 0, c = 0, d = 0], { x, y }) => {
    const to = { x: c + x, y: d + y };
    const towards = (end: Point): Point => ({ x: end.x + (2 / 3) * (a + x - end.x), y: end.y + (2 / 3) * (b + y - end.y) });
    return curveTo(pen, towards(pen.at), towards(to), to);
  },
  A: (pen, [rx = 0, ry = 0, turn = 0, large, sweep, a = 0, b = 0], from) => {
    const to = { x: a + from.x, y: b + from.y };
    const commands = arcCurves(pen.at, to, { rx, ry, turn: (turn * Math.PI) / 180, large: large === 1, sweep: sweep === 1 });
    return { commands, pen: { ...pen, at: to, control: to } };
  },
  Z: (pen) => ({ commands: [['Z']], pen: { ...pen, at: pen.start, control: pen.start } }),
};

const ORIGIN = { x: 0, y: 0 };

/** Turns path data into absolute commands; a quadratic curve becomes the cubic one of the same form. Smooth quadratic ones do not occur: they throw. */
export function absolutePath(d: string): Command[] {
  const out: Command[] = [];
  let pen: Pen = { at: ORIGIN, start: ORIGIN, control: ORIGIN };
  for (const { letter, numbers } of parse(d)) {
    const draw = DRAW[letter.toUpperCase()];
    if (!draw) throw new RangeError(`path command ${letter} is not known here`);
    const stroke = draw(pen, numbers, letter === letter.toUpperCase() ? ORIGIN : pen.at);
    out.push(...stroke.commands);
    pen = stroke.pen;
  }
  return out;
}

interface Point {
  readonly x: number;
  readonly y: number;
}
interface Arc {
  readonly rx: number;
  readonly ry: number;
  readonly turn: number;
  readonly large: boolean;
  readonly sweep: boolean;
}

/** Cubic curves for an elliptical arc; SVG 2, Implementation notes B.2.4 (conversion from endpoint to center parameterization). */
function arcCurves(from: Point, to: Point, { rx: givenX, ry: givenY, turn, large, sweep }: Arc): Command[] {
  const cos = Math.cos(turn);
  const sin = Math.sin(turn);
  const mx = (cos * (from.x - to.x) + sin * (from.y - to.y)) / 2;
  const my = (-sin * (from.x - to.x) + cos * (from.y - to.y)) / 2;
  const grow = Math.max(1, Math.sqrt((mx / givenX) ** 2 + (my / givenY) ** 2));
  const rx = givenX * grow;
  const ry = givenY * grow;
  const under = (rx * ry) ** 2 - (rx * my) ** 2 - (ry * mx) ** 2;
  const factor = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, under / ((rx * my) ** 2 + (ry * mx) ** 2)));
  const cx = (factor * rx * my) / ry;
  const cy = (-factor * ry * mx) / rx;
  const begin = Math.atan2((my - cy) / ry, (mx - cx) / rx);
  let sweepAngle = Math.atan2((-my - cy) / ry, (-mx - cx) / rx) - begin;
  if (sweep && sweepAngle < 0) sweepAngle += 2 * Math.PI;
  if (!sweep && sweepAngle > 0) sweepAngle -= 2 * Math.PI;
  const centre = { x: cos * cx - sin * cy + (from.x + to.x) / 2, y: sin * cx + cos * cy + (from.y + to.y) / 2 };
  const place = (u: number, v: number): [number, number] => [centre.x + cos * rx * u - sin * ry * v, centre.y + sin * rx * u + cos * ry * v];
  const parts = Math.max(1, Math.ceil(Math.abs(sweepAngle) / (Math.PI / 2) - 1e-9));
  const step = sweepAngle / parts;
  const k = (4 / 3) * Math.tan(step / 4);
  return Array.from({ length: parts }, (_, part): Command => {
    const a = begin + part * step;
    const b = a + step;
    const first = place(Math.cos(a) - k * Math.sin(a), Math.sin(a) + k * Math.cos(a));
    const second = place(Math.cos(b) + k * Math.sin(b), Math.sin(b) - k * Math.cos(b));
    return ['C', ...first, ...second, ...place(Math.cos(b), Math.sin(b))];
  });
}
