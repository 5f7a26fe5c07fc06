import { distanceToLine } from '../../../shared/scene/distance.ts';
import { pointId } from '../../../shared/scene/index.ts';
import type { Box, Scene } from '../../../shared/scene/scene.ts';
import type { Point } from '../camera/camera.ts';
import { columnAt, laneAt } from '../drop/drop-target.ts';
import type { SceneIndex } from '../level-of-detail/scene-index.ts';

/** What lies under the pointer. */
export type Hit =
  | { readonly kind: 'card'; readonly id: string }
  /** The right edge of a card, by which it is stretched over more columns. */
  | { readonly kind: 'card-edge'; readonly id: string }
  | { readonly kind: 'point'; readonly id: string; readonly lane: string; readonly column: number; readonly persona: string | null; readonly active: boolean }
  | { readonly kind: 'link'; readonly id: string }
  /** A mark of the channel lane. */
  | { readonly kind: 'stop'; readonly card: string }
  /** A place in a curve lane without a point of the active persona. */
  | { readonly kind: 'curve'; readonly lane: string; readonly column: number }
  | { readonly kind: 'cell'; readonly lane: string; readonly column: number }
  | { readonly kind: 'nothing' };

/** In CSS pixels: a fingertip's mercy around small things. */
const POINT_REACH = 12;
const EDGE_REACH = 5;
const LINK_REACH = 5;

/** `selected`: only a selected card offers its edge, so that an ordinary click never stretches one. */
export function hitTest(scene: Scene, index: SceneIndex, at: Point, zoom: number, selected: ReadonlySet<string>): Hit {
  return (
    pointAt(scene, at, POINT_REACH / zoom) ??
    stopAt(scene, at, POINT_REACH / zoom) ??
    cardAt(index, at, EDGE_REACH / zoom, selected) ??
    linkAt(scene, at, LINK_REACH / zoom) ??
    cellAt(scene, at) ?? { kind: 'nothing' }
  );
}

/** The active persona's points lie in front of the others'. */
function pointAt(scene: Scene, at: Point, reach: number): Hit | null {
  for (const curve of scene.curves) {
    if (at.y < curve.y - reach || at.y > curve.y + curve.h + reach) continue;
    const inFront = curve.curves.toSorted((a, b) => Number(b.active) - Number(a.active));
    for (const { points, persona, active } of inFront) {
      const near = points.find((point) => point.value !== null && Math.hypot(point.x - at.x, point.y - at.y) <= reach);
      if (near) return { kind: 'point', id: pointId(curve, persona, near.step), lane: curve.lane, column: near.column, persona, active };
    }
  }
  return null;
}

/** A mark of the channel lane stands for its touchpoint card. */
function stopAt(scene: Scene, at: Point, reach: number): Hit | null {
  for (const { y, h, stops } of scene.lanes) {
    if (stops.length === 0 || at.y < y - reach || at.y > y + h + reach) continue;
    const near = stops.find((stop) => Math.hypot(stop.x - at.x, stop.y - at.y) <= reach);
    if (near) return { kind: 'stop', card: near.card };
  }
  return null;
}

function cardAt(index: SceneIndex, at: Point, reach: number, selected: ReadonlySet<string>): Hit | null {
  const card = index.cards[index.at(at.x, at.y)] ?? index.cards[index.at(at.x - reach, at.y)];
  if (!card) return null;
  const inside = at.x <= card.x + card.w;
  if (selected.has(card.id) && at.x > card.x + card.w - reach) return { kind: 'card-edge', id: card.id };
  return inside ? { kind: 'card', id: card.id } : null;
}

function linkAt(scene: Scene, at: Point, reach: number): Hit | null {
  const link = scene.links.find(
    ({ points, plate }) => (plate && contains(plate, at)) || points.some((point, i) => i > 0 && distanceToLine(at, points[i - 1] as Point, point) <= reach),
  );
  return link ? { kind: 'link', id: link.id } : null;
}

function contains({ x, y, w, h }: Box, at: Point): boolean {
  return at.x >= x && at.x <= x + w && at.y >= y && at.y <= y + h;
}

function cellAt(scene: Scene, at: Point): Hit | null {
  const lane = laneAt(scene, at.y);
  const column = columnAt(scene, at.x);
  if (!lane || lane.isLine || lane.collapsed || column < 0) return null;
  const isCurve = scene.curves.some((curve) => curve.lane === lane.id);
  return { kind: isCurve ? 'curve' : 'cell', lane: lane.id, column };
}
