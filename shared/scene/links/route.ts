import type { Box } from '../scene.ts';

export interface RoutePoint {
  readonly x: number;
  readonly y: number;
}

/** What a route may not cross, and the free height between lanes nearest to a y. */
export interface Ground {
  readonly cards: readonly Box[];
  /** Middles of the gaps between lanes, from the top. */
  readonly corridors: readonly number[];
}

/** Half of the gap between columns: where lines run up and down. */
const GUTTER = 4;
const HEAD_LIFT = 4;

/** From a card's side to another's through the gaps between columns and lanes; ends on the target's edge. */
export function routeCards(from: Box, to: Box, ground: Ground): RoutePoint[] {
  const start = { x: 0, y: from.y + from.h / 2 };
  const end = { x: 0, y: to.y + to.h / 2 };
  const forward = to.x >= from.x + from.w;
  const backward = to.x + to.w <= from.x;
  if (!forward && !backward) return straightDown(from, to, ground) ?? routeWithin(from, to);
  const exit = forward ? from.x + from.w : from.x;
  const entry = forward ? to.x : to.x + to.w;
  const side = forward ? GUTTER : -GUTTER;
  const exitGutter = exit + side;
  const entryGutter = entry - side;
  start.x = exit;
  end.x = entry;
  if (Math.abs(exitGutter - entryGutter) < 1) return tidy([start, { x: exitGutter, y: start.y }, { x: exitGutter, y: end.y }, end]);
  return tidy(aroundCards(start, end, exitGutter, entryGutter, ground));
}

/** Along a gap between lanes when cards stand between the two. */
function aroundCards(start: RoutePoint, end: RoutePoint, exitGutter: number, entryGutter: number, { cards, corridors }: Ground): RoutePoint[] {
  const straight = [start, { x: exitGutter, y: start.y }, { x: exitGutter, y: end.y }, end];
  if (!crosses(cards, exitGutter, entryGutter, end.y)) return straight;
  const early = [start, { x: entryGutter, y: start.y }, { x: entryGutter, y: end.y }, end];
  if (!crosses(cards, exitGutter, entryGutter, start.y)) return early;
  const middle = (start.y + end.y) / 2;
  const corridor = nearest(corridors, middle) ?? middle;
  return [start, { x: exitGutter, y: start.y }, { x: exitGutter, y: corridor }, { x: entryGutter, y: corridor }, { x: entryGutter, y: end.y }, end];
}

function crosses(cards: readonly Box[], xa: number, xb: number, y: number): boolean {
  const left = Math.min(xa, xb);
  const right = Math.max(xa, xb);
  return cards.some((card) => card.x < right && card.x + card.w > left && card.y - 2 < y && card.y + card.h + 2 > y);
}

function nearest(values: readonly number[], wish: number): number | undefined {
  let best: number | undefined;
  for (const value of values) if (best === undefined || Math.abs(value - wish) < Math.abs(best - wish)) best = value;
  return best;
}

/** Straight from one card to another above or below it, where nothing stands between them. */
function straightDown(from: Box, to: Box, { cards }: Ground): RoutePoint[] | null {
  const x = (Math.max(from.x, to.x) + Math.min(from.x + from.w, to.x + to.w)) / 2;
  const down = from.y < to.y;
  const start = { x, y: down ? from.y + from.h : from.y };
  const end = { x, y: down ? to.y : to.y + to.h };
  const top = Math.min(start.y, end.y);
  const bottom = Math.max(start.y, end.y);
  const blocked = cards.some((card) => card !== from && card !== to && card.x < x && card.x + card.w > x && card.y < bottom && card.y + card.h > top);
  return blocked || bottom - top < 6 ? null : [start, end];
}

/** Two cards in one column: out at the right, along the gutter, and back. */
function routeWithin(from: Box, to: Box): RoutePoint[] {
  const gutter = Math.max(from.x + from.w, to.x + to.w) + GUTTER;
  const start = { x: from.x + from.w, y: from.y + from.h / 2 };
  const end = { x: to.x + to.w, y: to.y + to.h / 2 };
  return [start, { x: gutter, y: start.y }, { x: gutter, y: end.y }, end];
}

/** Between two heads, through the gap under them. */
export function routeHeads(from: Box, to: Box): RoutePoint[] {
  const start = { x: from.x + from.w / 2, y: from.y + from.h };
  const end = { x: to.x + to.w / 2, y: to.y + to.h };
  const y = Math.max(start.y, end.y) + HEAD_LIFT;
  return [start, { x: start.x, y }, { x: end.x, y }, end];
}

/** Without points that lie on the way between their neighbours. */
function tidy(points: readonly RoutePoint[]): RoutePoint[] {
  return points.filter((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (!before || !after) return true;
    return !((before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y));
  });
}
