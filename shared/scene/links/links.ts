import type { Records } from '../../model/kinds.ts';
import type { Link } from '../../model/link.ts';
import { LANE_GAP } from '../layout/sizes.ts';
import type { Box, CardBox, ColumnBox, LaneBox, LinkPath } from '../scene.ts';
import { linkMarks } from './link-marks.ts';
import { type Ground, type RoutePoint, routeCards, routeHeads } from './route.ts';

export interface LinkGround {
  readonly records: Records;
  readonly journey: string;
  readonly columns: readonly ColumnBox[];
  readonly lanes: readonly LaneBox[];
  readonly cards: readonly CardBox[];
  readonly tray: readonly string[];
}

/** Every link of the journey that has an end on the map. An end that is folded or hidden away hides its links too. */
export function linkPaths(ground: LinkGround): LinkPath[] {
  const links = [...ground.records.link.values()].filter((link) => !link.deleted && link.journey === ground.journey);
  if (links.length === 0) return [];
  const cards = new Map(ground.cards.map((card) => [card.id, card]));
  const heads = new Map(ground.columns.map((column) => [column.id, column]));
  const tray = new Set(ground.tray);
  const corridors = ground.lanes.map((lane) => lane.y + lane.h + LANE_GAP / 2);
  const route = { cards: ground.cards, corridors };
  return links.flatMap((link) => linkPath(link, { cards, heads, tray, route, records: ground.records }));
}

interface Ends {
  readonly cards: ReadonlyMap<string, CardBox>;
  readonly heads: ReadonlyMap<string, ColumnBox>;
  readonly tray: ReadonlySet<string>;
  readonly route: Ground;
  readonly records: Records;
}

function linkPath(link: Link, ends: Ends): LinkPath[] {
  const { from, to } = link;
  if (from === null || to === null) return [];
  const label = link.label || link.condition;
  const a = boxOf(from, ends);
  const b = boxOf(to, ends);
  if (a && b) return [made(link.id, from, to, label, false, between(from, to, a, b, ends))];
  const there = a ?? b;
  if (!there || !isGone(a ? to : from, ends)) return [];
  return [made(link.id, from, to, label, true, stub(there, a !== undefined))];
}

function made(id: string, from: string, to: string, label: string, ghost: boolean, points: RoutePoint[]): LinkPath {
  return { id, from, to, ghost, label, points, marks: linkMarks(points, ghost ? '' : label, ghost) };
}

function boxOf(id: string, { cards, heads }: Ends): Box | undefined {
  return cards.get(id) ?? heads.get(id);
}

function between(from: string, to: string, a: Box, b: Box, { heads, route }: Ends): RoutePoint[] {
  if (heads.has(from) && heads.has(to)) return routeHeads(a, b);
  return routeCards(a, b, route);
}

function isGone(id: string, { records, tray }: Ends): boolean {
  const record = records.card.get(id) ?? records.step.get(id);
  return !record || record.deleted || tray.has(id);
}

/** A short end into the gap beside the card, so that the lost link can be seen and taken away. */
function stub(box: Box, outgoing: boolean): RoutePoint[] {
  const y = box.y + box.h / 2;
  return outgoing
    ? [
        { x: box.x + box.w, y },
        { x: box.x + box.w + 7, y },
      ]
    : [
        { x: box.x, y },
        { x: box.x - 7, y },
      ];
}
