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
  /** Middles of the gaps between columns, from the left. */
  readonly gutters: readonly number[];
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

/** Along the gaps between lanes and columns when cards stand between the two: the shortest of the ways that cross the fewest cards. */
function aroundCards(start: RoutePoint, end: RoutePoint, exitGutter: number, entryGutter: number, { cards, corridors, gutters }: Ground): RoutePoint[] {
  const straight = [start, { x: exitGutter, y: start.y }, { x: exitGutter, y: end.y }, end];
  if (crossings(cards, straight) === 0) return straight;
  const early = [start, { x: entryGutter, y: start.y }, { x: entryGutter, y: end.y }, end];
  const near = corridorsNear(corridors, start.y, end.y);
  const wide = near.flatMap((out) => near.flatMap((back) => waysAlong(start, end, exitGutter, entryGutter, { out, back, gutters })));
  return best([straight, early, ...wide], cards);
}

/** Out into one gap between lanes, up or down between two columns, and back in another gap (or the same). */
function waysAlong(
  start: RoutePoint,
  end: RoutePoint,
  exit: number,
  entry: number,
  { out, back, gutters }: { readonly out: number; readonly back: number; readonly gutters: readonly number[] },
): RoutePoint[][] {
  const crossovers = out === back ? [entry] : [exit, entry, ...nearestTwo(gutters, exit), ...nearestTwo(gutters, entry)];
  return crossovers.map((x) => [
    start,
    { x: exit, y: start.y },
    { x: exit, y: out },
    { x, y: out },
    { x, y: back },
    { x: entry, y: back },
    { x: entry, y: end.y },
    end,
  ]);
}

/** The gaps above and below both ends. */
function corridorsNear(corridors: readonly number[], a: number, b: number): number[] {
  const around = [a, b].flatMap((y) => [corridors.findLast((corridor) => corridor <= y), corridors.find((corridor) => corridor >= y)]);
  return [...new Set(around.filter((corridor) => corridor !== undefined))];
}

function nearestTwo(values: readonly number[], wish: number): number[] {
  return [values.findLast((value) => value < wish - 1), values.find((value) => value > wish + 1)].filter((value) => value !== undefined);
}

function best(ways: readonly RoutePoint[][], cards: readonly Box[]): RoutePoint[] {
  const inReach = cardsAround(ways, cards);
  const [first = [], ...others] = ways;
  let found = { way: first, cost: costOf(first, inReach) };
  for (const way of others) {
    const cost = costOf(way, inReach);
    if (cost < found.cost) found = { way, cost };
  }
  return found.way;
}

/** A card on the way weighs more than any detour; a corner as much as a short stretch. */
function costOf(way: readonly RoutePoint[], cards: readonly Box[]): number {
  const points = tidy(way);
  const length = points.reduce((sum, point, index) => sum + distance(point, points[index - 1] ?? point), 0);
  return crossings(cards, points) * 1e6 + length + points.length * 12;
}

function distance(a: RoutePoint, b: RoutePoint): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

function cardsAround(ways: readonly RoutePoint[][], cards: readonly Box[]): Box[] {
  const xs = ways.flatMap((way) => way.map(({ x }) => x));
  const ys = ways.flatMap((way) => way.map(({ y }) => y));
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return cards.filter((card) => card.x < right && card.x + card.w > left && card.y - 2 < bottom && card.y + card.h + 2 > top);
}

/** How many cards the way lies over, counted for each of its stretches; it begins and ends on the edges of two. */
function crossings(cards: readonly Box[], way: readonly RoutePoint[]): number {
  let count = 0;
  for (let index = 1; index < way.length; index += 1) {
    const a = way[index - 1] as RoutePoint;
    const b = way[index] as RoutePoint;
    for (const card of cards) if (liesOver(a, b, card)) count += 1;
  }
  return count;
}

function liesOver(a: RoutePoint, b: RoutePoint, card: Box): boolean {
  const level = a.y === b.y ? 2 : 0;
  return (
    card.x < Math.max(a.x, b.x) && card.x + card.w > Math.min(a.x, b.x) && card.y - level < Math.max(a.y, b.y) && card.y + card.h + level > Math.min(a.y, b.y)
  );
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

/** Without repeated points and those that lie on the way between their neighbours. */
function tidy(points: readonly RoutePoint[]): RoutePoint[] {
  const distinct = points.filter(({ x, y }, index) => x !== points[index - 1]?.x || y !== points[index - 1]?.y);
  return distinct.filter((point, index) => {
    const before = distinct[index - 1];
    const after = distinct[index + 1];
    if (!before || !after) return true;
    return !((before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y));
  });
}
