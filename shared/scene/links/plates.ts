import type { Box } from '../scene.ts';
import { type Ground, meetsCards, type RoutePoint } from './ground.ts';

export interface PlateWish {
  readonly points: readonly RoutePoint[];
  readonly size: { readonly w: number; readonly h: number };
}

/** A plate may touch the rim of a card by so much. */
const RIM = 1.5;
/** Where along a stretch the plate's middle is tried. */
export const SPOTS = [0.5, 0.35, 0.65, 0.2, 0.8, 0, 1] as const;

/** Where the label of a link can be read: on its line, best on a level stretch, over no card and no other plate; null: nowhere. */
export function placePlate({ points, size }: PlateWish, ground: Ground, taken: readonly Box[]): Box | null {
  for (const spot of [...levelSpots(points), ...crossings(points, ground)]) {
    const plate = plateAt(spot, size);
    if (!taken.some((other) => overlap(other, plate)) && isOffCards(plate, ground)) return plate;
  }
  return null;
}

function levelSpots(points: readonly RoutePoint[]): RoutePoint[] {
  return levelStretches(points).flatMap(([a, b]) => SPOTS.map((spot) => ({ x: a.x + (b.x - a.x) * spot, y: a.y })));
}

/** Where the line comes down through the gap between two lanes. */
function crossings(points: readonly RoutePoint[], { corridors }: Ground): RoutePoint[] {
  return points.slice(1).flatMap((b, index) => {
    const a = points[index] as RoutePoint;
    if (a.x !== b.x) return [];
    return corridors.filter((y) => y > Math.min(a.y, b.y) && y < Math.max(a.y, b.y)).map((y) => ({ x: a.x, y }));
  });
}

/**
 * Where the line itself leaves no room, as between two cards that lie on each other over all columns: in the nearest gap between lanes,
 * at the end of what the line passes. Another label may have to give way, a card never.
 */
export function plateNearby(wish: PlateWish, ground: Ground, taken: readonly Box[]): Box {
  const spots = gapsNear(wish, ground);
  const free = (plate: Box, others: readonly Box[]): boolean => !others.some((other) => overlap(other, plate)) && isOffCards(plate, ground);
  const plates = spots.map((spot) => plateAt(spot, wish.size));
  return plates.find((plate) => free(plate, taken)) ?? placePlate(wish, ground, []) ?? plates.find((plate) => free(plate, [])) ?? plateAnywhere(wish);
}

/** The gap under the heads is lower than a plate: it comes last. */
function gapsNear({ points, size }: PlateWish, { corridors, gutters }: Ground): RoutePoint[] {
  const [left, right] = [(gutters[0] ?? 0) + size.w / 2, (gutters.at(-1) ?? 0) - size.w / 2];
  const xs = [...new Set(points.map(({ x }) => Math.max(left, Math.min(right, x))))];
  const middle = points.reduce((sum, { y }) => sum + y, 0) / points.length;
  const [first, ...others] = corridors;
  const ys = [...others.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle)), ...(first === undefined ? [] : [first])];
  return ys.flatMap((y) => xs.map((x) => ({ x, y })));
}

/** On the longest stretch, whatever lies there. */
function plateAnywhere({ points, size }: PlateWish): Box {
  const [a, b] = levelStretches(points)[0] ?? [points[0] as RoutePoint, points.at(-1) as RoutePoint];
  return plateAt({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, size);
}

function levelStretches(points: readonly RoutePoint[]): (readonly [RoutePoint, RoutePoint])[] {
  const stretches = points.slice(1).flatMap((b, index) => (points[index]?.y === b.y ? [[points[index] as RoutePoint, b] as const] : []));
  return stretches.sort(([a, b], [c, d]) => Math.abs(d.x - c.x) - Math.abs(b.x - a.x));
}

function plateAt({ x, y }: RoutePoint, { w, h }: PlateWish['size']): Box {
  return { x: x - w / 2, y: y - h / 2, w, h };
}

function isOffCards(plate: Box, ground: Ground): boolean {
  const inner = { x: plate.x + RIM, y: plate.y + RIM, w: plate.w - 2 * RIM, h: plate.h - 2 * RIM };
  return !meetsCards(ground, inner, (card) => overlap(card, inner));
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && a.x + a.w > b.x && a.y < b.y + b.h && a.y + a.h > b.y;
}
