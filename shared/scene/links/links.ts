import type { Records } from '../../model/kinds.ts';
import type { Link } from '../../model/link.ts';
import { LANE_GAP } from '../layout/sizes.ts';
import type { Box, CardBox, ColumnBox, LaneBox, LinkPath, NoteBox } from '../scene.ts';
import type { SceneWords } from '../scene-words.ts';
import { BESIDE, type End, HEAD } from './access.ts';
import { bandWay } from './band-way.ts';
import { type FlowBand, mapLabel } from './flow-band.ts';
import { ghostEnd } from './ghost-end.ts';
import { type Ground, groundOf, tidy } from './ground.ts';
import { drawGhost, drawLink, plateSize } from './link-marks.ts';
import type { LinkMemory } from './link-memory.ts';
import { linksOf } from './links-of.ts';
import { overlap, placePlate, plateNearby } from './plates.ts';
import { type Ports, type Routed, spreadPorts } from './ports.ts';
import type { Route } from './route.ts';
import { layTracks } from './tracks.ts';

export interface LinkGround {
  readonly records: Records;
  readonly journey: string;
  readonly columns: readonly ColumnBox[];
  readonly lanes: readonly LaneBox[];
  readonly cards: readonly CardBox[];
  /** The cards of each lane, in the order of the lanes. */
  readonly laneCards: readonly (readonly CardBox[])[];
  readonly tray: readonly string[];
  readonly notes: readonly NoteBox[];
  readonly band: FlowBand;
  readonly words: SceneWords;
}

/** Between the heads and the first lane, where no link runs between steps. */
const UNDER_HEADS = 4;

/** How far over the first lane links between cards run. With no link between steps in the band they run in its middle: their labels stand clear of the ring around a card. */
function corridorAbove({ height, level }: FlowBand): number {
  if (height === 0) return UNDER_HEADS;
  return level.size === 0 ? height / 2 : LANE_GAP / 2;
}

/** Every link of the journey that has an end on the map. An end that is folded or hidden away hides its links too. */
export function linkPaths(parts: LinkGround, memory: LinkMemory): readonly LinkPath[] {
  const links = linksOf(parts.records, parts.journey);
  memory.retain(new Set(links.map(({ id }) => id)));
  if (links.length === 0) return memory.lay([]);
  const above = corridorAbove(parts.band);
  const ground = groundOf({ columns: parts.columns, lanes: parts.lanes, cards: parts.laneCards, notes: parts.notes, above });
  const ends = endsOf(parts);
  const setting: Setting = { ...parts, ground, ends, memory };
  const whole = links.flatMap((link) => wholeLink(link, setting));
  const drawn = drawAll(spread(whole, setting), setting);
  const plates = [...drawn.values()].flatMap(({ plate }) => plate ?? []);
  const paths = links.flatMap((link) => {
    const path = drawn.get(link.id) ?? ghostPath(link, setting, plates);
    if (path?.ghost && path.plate) plates.push(path.plate);
    return path ?? [];
  });
  return memory.lay(paths.map((path) => memory.keep(path)));
}

/** Ends that are gone, as one text: what a map shows of links depends on it, wherever those ends lay. */
export function lostEnds(records: Records, journey: string): string {
  const gone = (id: string | null): boolean => id !== null && ((records.card.get(id) ?? records.step.get(id))?.deleted ?? true);
  const lost: string[] = [];
  for (const link of records.link.values()) if (link.journey === journey && (gone(link.from) || gone(link.to))) lost.push(link.id);
  return lost.join(' ');
}

interface Setting extends LinkGround {
  readonly ground: Ground;
  readonly ends: ReadonlyMap<string, End>;
  readonly memory: LinkMemory;
}

function endsOf({ columns, lanes, cards, notes }: LinkGround): ReadonlyMap<string, End> {
  const laneAt = new Map(lanes.map(({ id }, index) => [id, index]));
  const ends = new Map<string, End>(columns.map((box, index) => [box.id, { box: headBox(box), lane: HEAD, from: index, to: index }]));
  for (const box of cards) ends.set(box.id, { box, lane: laneAt.get(box.lane) ?? 0, from: box.fromColumn, to: box.toColumn });
  for (const box of notes) ends.set(box.id, { box, lane: BESIDE, from: columns.length, to: columns.length });
  return ends;
}

/** Down to where the heads' band ends on a screen, so that no arrow is lost behind it. */
function headBox({ x, y, w }: ColumnBox): Box {
  return { x, y, w, h: -HEAD_EDGE - y };
}

const HEAD_EDGE = 1;

interface WholeLink extends Routed {
  readonly label: string;
  /** Sent along a corridor, where its label has room. */
  readonly wide: boolean;
}

function wholeLink(link: Link, setting: Setting): WholeLink[] {
  const [from, to] = [setting.ends.get(link.from ?? ''), setting.ends.get(link.to ?? '')];
  if (!from || !to || link.from === null || link.to === null) return [];
  const ends = { from: { id: link.from, end: from }, to: { id: link.to, end: to } };
  const routed = { id: link.id, ...ends, label: mapLabel(link), wide: false };
  return [{ ...routed, route: routeOf(routed, setting) }];
}

function routeOf(link: Omit<WholeLink, 'route'>, { band, ground, memory }: Setting, ports?: Ports): Route {
  const level = band.level.get(link.id);
  if (level !== undefined) return bandWay(link.from.end.box, link.to.end.box, level, ports);
  return memory.route(link.id, link.from.end, link.to.end, ground, { ...ports, ...(link.wide ? { wide: true } : {}) });
}

/** Those that share a side of a box leave it beside each other. */
function spread(links: readonly WholeLink[], setting: Setting): WholeLink[] {
  const ports = spreadPorts(links);
  return links.map((link) => {
    const own = ports.get(link.id);
    return own ? { ...link, route: routeOf(link, setting, own) } : link;
  });
}

/** Lines beside each other where they share a gap, labels where they can be read. */
function drawAll(links: readonly WholeLink[], setting: Setting): ReadonlyMap<string, LinkPath> {
  const readable = withRoomForLabels(links, setting);
  const lines = layTracks(
    readable.map(({ id, route }) => ({ id, points: route.points })),
    setting.ground,
  );
  const taken: Box[] = [];
  const drawn = new Map<string, LinkPath>();
  readable.forEach(({ id, from, to, label }, index) => {
    const points = tidy(lines[index] ?? []);
    const wish = { points, size: plateSize(label) };
    const plate = label === '' ? null : (placePlate(wish, setting.ground, taken) ?? plateNearby(wish, setting.ground, taken));
    if (plate) taken.push(plate);
    drawn.set(id, { id, from: from.id, to: to.id, ghost: false, label, points, plate, ...drawLink(points, label, plate) });
  });
  return drawn;
}

/**
 * A label that finds no room beside the cards sends its link along a corridor, where there is some. There it leaves its boxes
 * by other sides: those who share one are other links than before.
 */
function withRoomForLabels(links: readonly WholeLink[], setting: Setting): readonly WholeLink[] {
  const sent = links.map((link) => ({ ...link, wide: !hasRoomForLabel(link, setting) }));
  if (!sent.some(({ wide }) => wide)) return links;
  return spread(
    sent.map((link) => ({ ...link, route: routeOf(link, setting) })),
    setting,
  );
}

function hasRoomForLabel({ label, route }: WholeLink, { ground }: Setting): boolean {
  return label === '' || placePlate({ points: route.points, size: plateSize(label) }, ground, []) !== null;
}

function ghostPath(link: Link, setting: Setting, plates: readonly Box[]): LinkPath | null {
  const { from, to } = link;
  if (from === null || to === null) return null;
  const [a, b] = [setting.ends.get(from), setting.ends.get(to)];
  const there = a ?? b;
  const lost = a ? to : from;
  if (!there || (a && b) || !isGone(lost, setting)) return null;
  const words = setting.words.say(lostWord(lost, setting));
  const { x, y, w, h } = there.box;
  const isNear = (box: Box): boolean => overlap(box, { x: x - 400, y: y - 200, w: w + 800, h: h + 400 });
  const around = { cards: [...setting.cards, ...setting.notes].filter(isNear), plates: plates.filter(isNear) };
  const { points, plate } = ghostEnd(there, a !== undefined, plateSize(words), around);
  return { id: link.id, from, to, ghost: true, label: mapLabel(link), points, plate, ...drawGhost(points, plate, words) };
}

function isGone(id: string, { records, tray }: LinkGround): boolean {
  const record = records.card.get(id) ?? records.step.get(id);
  return !record || record.deleted || tray.includes(id);
}

function lostWord(id: string, { tray, records }: LinkGround): string {
  if (tray.includes(id)) return 'cardInTray';
  return records.step.has(id) ? 'gone' : 'deletedCard';
}
