import { type End, HEAD } from '../links/access.ts';
import { bandWay } from '../links/band-way.ts';
import { type Span, stackSpans } from '../links/flow-band.ts';
import type { RoutePoint } from '../links/ground.ts';
import { drawLink, plateSize } from '../links/link-marks.ts';
import { overlap, SPOTS } from '../links/plates.ts';
import { type Ports, spreadPorts } from '../links/ports.ts';
import type { Mark } from '../marks.ts';
import type { Box } from '../scene.ts';
import { oneLine } from '../text/one-line.ts';

/** A link between two heads: steps of a stage, or stages. */
export interface HeadLink {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** What of a slide the links may take. */
export interface BandRoom {
  readonly x: number;
  readonly width: number;
  /** Lines under each other at most: what finds no room is told in words. */
  readonly levels: number;
}

export interface DrawnBand {
  readonly marks: readonly Mark[];
  /** Under the heads, which end at one height. */
  readonly height: number;
  /** The links that are drawn. */
  readonly drawn: ReadonlySet<string>;
}

interface LabelledLink extends HeadLink {
  readonly size: { readonly w: number; readonly h: number };
}

/** Padding of a plate and a little air, beside the words. */
const BESIDE_WORDS = 12;
/** Between the heads and the first line: an arrow is seen over the plate of its own line. */
const UNDER_HEADS = 7;
/** From a line to the plate of another one. */
const CLEAR = 3;

/** The links between heads in the band under them, as the map lays those between steps: no line on another, each label on its own line. */
export function linkBand(heads: readonly Box[], links: readonly HeadLink[], room: BandRoom): DrawnBand {
  const bottom = Math.max(0, ...heads.map(({ y, h }) => y + h));
  const labelled = links.flatMap((link) => (link.from === link.to ? [] : [fitted(link, room)]));
  const { level } = stackSpans(labelled.map((link) => spanOf(link, heads, room)));
  const levels = [...new Set(level.values())].sort((a, b) => a - b).slice(0, room.levels);
  const kept = labelled.filter(({ id }) => levels.includes(level.get(id) ?? -1));
  if (kept.length === 0) return { marks: [], height: 0, drawn: new Set() };
  const routed = kept.map((link) => {
    const [from, to] = [link.from, link.to].map((at) => ({ id: String(at), end: endOf(heads, at) }));
    if (!from || !to) throw new RangeError('a link has two ends');
    const way = (ports?: Ports) => bandWay(from.end.box, to.end.box, bottom + UNDER_HEADS + (level.get(link.id) ?? 0), ports);
    return { ...link, from, to, way, route: way() };
  });
  const ports = spreadPorts(routed);
  const lines = routed.map(({ id, label, size, way }) => ({ label, size, points: way(ports.get(id)).points }));
  // A level lies in the middle of its part of the band.
  return { marks: marksOf(lines, room), height: UNDER_HEADS + (levels.at(-1) ?? 0) + (levels[0] ?? 0), drawn: new Set(kept.map(({ id }) => id)) };
}

function fitted(link: HeadLink, { width }: BandRoom): LabelledLink {
  const label = oneLine(link.label, 'meta', width - BESIDE_WORDS);
  return { ...link, label, size: label === '' ? { w: 0, h: 0 } : plateSize(label) };
}

function endOf(heads: readonly Box[], at: number): End {
  const box = heads[at];
  if (!box) throw new RangeError(`no head ${at}`);
  return { box, lane: HEAD, from: at, to: at };
}

function spanOf({ id, from, to, label, size }: LabelledLink, heads: readonly Box[], room: BandRoom): Span {
  const [a, b] = [from, to].map((at) => middleOf(heads, at)) as [number, number];
  const middle = inside((a + b) / 2, size.w, room);
  return { id, from: Math.min(a, b, middle - size.w / 2), to: Math.max(a, b, middle + size.w / 2), labelled: label !== '' };
}

function middleOf(heads: readonly Box[], at: number): number {
  const { x, w } = endOf(heads, at).box;
  return x + w / 2;
}

function inside(middle: number, w: number, { x, width }: BandRoom): number {
  return Math.max(x + w / 2, Math.min(x + width - w / 2, middle));
}

interface Line extends Pick<LabelledLink, 'label' | 'size'> {
  readonly points: readonly RoutePoint[];
}

/** Lines first, so that every plate lies over what passes behind it. */
function marksOf(lines: readonly Line[], room: BandRoom): Mark[] {
  const taken: Box[] = [];
  const drawn = lines.map((line) => {
    const plate = line.label === '' ? null : plateOf(line, lines, taken, room);
    if (plate) taken.push(plate);
    return drawLink(line.points, line.label, plate);
  });
  return [...drawn.flatMap(({ marks }) => marks), ...drawn.flatMap(({ plateMarks }) => plateMarks)];
}

/** On the level stretch, best where no other line comes down behind it. */
function plateOf(line: Line, lines: readonly Line[], taken: readonly Box[], room: BandRoom): Box {
  const [, a, b] = line.points;
  if (!a || !b) throw new RangeError('a line through the band has a level stretch');
  const others = lines.filter((other) => other !== line).flatMap(({ points }) => downsOf(points));
  const { w, h } = line.size;
  const plates = SPOTS.map((spot) => ({ x: inside(a.x + (b.x - a.x) * spot, w, room) - w / 2, y: a.y - h / 2, w, h }));
  const free = plates.filter((plate) => !taken.some((other) => overlap(other, plate)));
  return free.find((plate) => !others.some((other) => overlap(other, plate))) ?? free[0] ?? (plates[0] as Box);
}

function downsOf(points: readonly RoutePoint[]): Box[] {
  return points.slice(1).flatMap((b, index) => {
    const a = points[index] as RoutePoint;
    return a.x === b.x ? [{ x: a.x - CLEAR, y: Math.min(a.y, b.y), w: 2 * CLEAR, h: Math.abs(a.y - b.y) }] : [];
  });
}
