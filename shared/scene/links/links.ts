import type { Records } from '../../model/kinds.ts';
import type { Link } from '../../model/link.ts';
import { COLUMN_GAP, LANE_GAP } from '../layout/sizes.ts';
import type { Box, CardBox, ColumnBox, LaneBox, LinkPath } from '../scene.ts';
import type { SceneWords } from '../scene-words.ts';
import { ghostEnd } from './ghost-end.ts';
import { drawGhost, drawLink, plateSize } from './link-marks.ts';
import { type Ground, type RoutePoint, routeCards, routeHeads } from './route.ts';

export interface LinkGround {
  readonly records: Records;
  readonly journey: string;
  readonly columns: readonly ColumnBox[];
  readonly lanes: readonly LaneBox[];
  readonly cards: readonly CardBox[];
  readonly tray: readonly string[];
  readonly words: SceneWords;
}

/** Every link of the journey that has an end on the map. An end that is folded or hidden away hides its links too. */
export function linkPaths(ground: LinkGround): LinkPath[] {
  const links = [...ground.records.link.values()].filter((link) => !link.deleted && link.journey === ground.journey);
  if (links.length === 0) return [];
  const cards = new Map(ground.cards.map((card) => [card.id, card]));
  const heads = new Map(ground.columns.map((column) => [column.id, column]));
  const tray = new Set(ground.tray);
  const corridors = ground.lanes.map((lane) => lane.y + lane.h + LANE_GAP / 2);
  const gutters = ground.columns.map((column) => column.x + column.w + COLUMN_GAP / 2);
  const route = { cards: ground.cards, corridors, gutters };
  return links.flatMap((link) => linkPath(link, { cards, heads, tray, route, records: ground.records, words: ground.words }));
}

interface Ends {
  readonly cards: ReadonlyMap<string, CardBox>;
  readonly heads: ReadonlyMap<string, ColumnBox>;
  readonly tray: ReadonlySet<string>;
  readonly route: Ground;
  readonly records: Records;
  readonly words: SceneWords;
}

function linkPath(link: Link, ends: Ends): LinkPath[] {
  const { from, to } = link;
  if (from === null || to === null) return [];
  const label = link.label || link.condition;
  const a = boxOf(from, ends);
  const b = boxOf(to, ends);
  if (a && b) {
    const points = between(from, to, a, b, ends);
    return [{ id: link.id, from, to, ghost: false, label, points, ...drawLink(points, label) }];
  }
  const there = a ?? b;
  const lost = a ? to : from;
  if (!there || !isGone(lost, ends)) return [];
  const words = ends.words.say(lostWord(lost, ends));
  const { points, plate } = ghostEnd(there, a !== undefined, plateSize(words), ends.route.cards);
  return [{ id: link.id, from, to, ghost: true, label, points, ...drawGhost(points, plate, words) }];
}

function boxOf(id: string, { cards, heads }: Ends): Box | undefined {
  return cards.get(id) ?? heads.get(id);
}

function between(from: string, to: string, a: Box, b: Box, { heads, route }: Ends): RoutePoint[] {
  if (heads.has(from) && heads.has(to)) return routeHeads(a, b);
  return routeCards(a, b, route);
}

function isGone(id: string, ends: Ends): boolean {
  const record = ends.records.card.get(id) ?? ends.records.step.get(id);
  return !record || record.deleted || ends.tray.has(id);
}

function lostWord(id: string, { tray, records }: Ends): string {
  if (tray.has(id)) return 'cardInTray';
  return records.step.has(id) ? 'gone' : 'deletedCard';
}
