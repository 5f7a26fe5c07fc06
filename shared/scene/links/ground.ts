import { COLUMN_GAP, LANE_GAP } from '../layout/sizes.ts';
import type { Box, CardBox, ColumnBox, LaneBox } from '../scene.ts';

export interface RoutePoint {
  readonly x: number;
  readonly y: number;
}

/** A lane as a route meets it. */
export interface LaneGround {
  readonly cards: readonly CardBox[];
  /** The cards over each column. */
  readonly over: readonly (readonly CardBox[])[];
  /** By gutter: whether a card spans it, so that no route can run down it through the whole lane; null: none does. */
  readonly blocked: Uint8Array | null;
}

/** Where routes run: down the gutters between columns and along the corridors between lanes. */
export interface Ground {
  /** Gutter i is the middle of the gap left of column i; the last one lies right of all. */
  readonly gutters: readonly number[];
  /** Corridor i is the middle of the gap above lane i; the last one lies under all. */
  readonly corridors: readonly number[];
  readonly lanes: readonly LaneGround[];
  /** What lies beside the grid. */
  readonly notes: readonly Box[];
}

const GUTTER = COLUMN_GAP / 2;
const CORRIDOR = LANE_GAP / 2;

export interface GroundParts {
  readonly columns: readonly ColumnBox[];
  readonly lanes: readonly LaneBox[];
  /** The cards of each lane, in the order of the lanes. */
  readonly cards: readonly (readonly CardBox[])[];
  readonly notes: readonly Box[];
  /** From the first corridor to the first lane. */
  readonly above: number;
}

export function groundOf({ columns, lanes, cards, notes, above }: GroundParts): Ground {
  const gutters = [...columns.map(({ x }) => x - GUTTER), ...columns.slice(-1).map(({ x, w }) => x + w + GUTTER)];
  const corridors = [...lanes.map(({ y }, index) => y - (index === 0 ? above : CORRIDOR)), ...lanes.slice(-1).map(({ y, h }) => y + h + CORRIDOR)];
  // without a lane there is still the gap under the heads
  if (corridors.length === 0) corridors.push(CORRIDOR);
  return { gutters, corridors, lanes: lanes.map((_, index) => laneGround(cards[index] ?? [], columns.length)), notes };
}

const grounds = new WeakMap<readonly CardBox[], LaneGround>();

/** Made once for the cards of a lane as they lie. */
function laneGround(cards: readonly CardBox[], columns: number): LaneGround {
  const known = grounds.get(cards);
  if (known?.over.length === columns) return known;
  const over = Array.from({ length: columns }, (): CardBox[] => []);
  const blocked = new Uint8Array(columns + 1);
  for (const card of cards) {
    for (let column = card.fromColumn; column <= card.toColumn; column += 1) over[column]?.push(card);
    blocked.fill(1, card.fromColumn + 1, card.toColumn + 1);
  }
  const made = { cards, over, blocked: blocked.includes(1) ? blocked : null };
  grounds.set(cards, made);
  return made;
}

/** Whether any card of a lane that lies over x0 … x1 is as asked. */
function anyOver({ gutters }: Ground, { over }: LaneGround, x0: number, x1: number, is: (card: CardBox) => boolean): boolean {
  const last = columnAt(gutters, x1);
  for (let column = columnAt(gutters, x0); column <= last; column += 1) if (over[column]?.some(is)) return true;
  return false;
}

/** The column whose gutters lie around x. */
function columnAt(gutters: readonly number[], x: number): number {
  let [low, high] = [0, gutters.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((gutters[middle] as number) <= x) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether a line straight down at `x` meets no card of the lane. */
export function isClearDown(ground: Ground, lane: number, x: number, y0: number, y1: number, but?: Box): boolean {
  const [top, bottom] = y0 < y1 ? [y0, y1] : [y1, y0];
  const meets = (card: CardBox): boolean => card !== but && card.x < x && card.x + card.w > x && card.y < bottom && card.y + card.h > top;
  return !anyOver(ground, ground.lanes[lane] as LaneGround, x, x, meets);
}

/** A line level with a card's edge looks as if it were drawn on it. */
const LEVEL = 2;

/** Whether any stretch of the way lies over a card. */
export function crossesCards(way: readonly RoutePoint[], ground: Ground): boolean {
  return way.some((b, index) => {
    const a = way[index - 1];
    return (
      a !== undefined &&
      meetsCards(ground, { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), w: Math.abs(a.x - b.x), h: Math.abs(a.y - b.y) }, (card) => liesOver(a, b, card))
    );
  });
}

/** Whether any card near a box, or any note, is as asked. */
export function meetsCards(ground: Ground, { x, y, w, h }: Box, is: (card: Box) => boolean): boolean {
  const { lanes, corridors, notes } = ground;
  if (notes.some(is)) return true;
  return lanes.some((lane, at) => {
    const apart = (corridors[at] as number) >= y + h + LEVEL || (corridors[at + 1] as number) <= y - LEVEL;
    return !apart && anyOver(ground, lane, x, x + w, is);
  });
}

function liesOver(a: RoutePoint, b: RoutePoint, card: Box): boolean {
  const level = a.y === b.y ? LEVEL : 0;
  return (
    card.x < Math.max(a.x, b.x) && card.x + card.w > Math.min(a.x, b.x) && card.y - level < Math.max(a.y, b.y) && card.y + card.h + level > Math.min(a.y, b.y)
  );
}

/** Without repeated points and those that lie on the way between their neighbours. */
export function tidy(points: readonly RoutePoint[]): RoutePoint[] {
  const distinct = points.filter(({ x, y }, index) => x !== points[index - 1]?.x || y !== points[index - 1]?.y);
  return distinct.filter((point, index) => {
    const before = distinct[index - 1];
    const after = distinct[index + 1];
    if (!before || !after) return true;
    return !((before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y));
  });
}
