import { holdsCards } from '../../../shared/model/lane-kinds.ts';
import { COLUMN_GAP, LANE_GAP } from '../../../shared/scene/layout/sizes.ts';
import type { Box, CardBox, LaneBox, Scene } from '../../../shared/scene/scene.ts';
import type { Point } from '../camera/camera.ts';
import type { BesideTarget } from '../notes/beside-target.ts';

/** Where dragged cards would land. */
export type DropTarget = { readonly kind: 'tray' } | BesideTarget | CellTarget;

export interface CellTarget {
  readonly kind: 'cell';
  readonly lane: string;
  readonly column: number;
  /** Position in the stack among the cards that stay. */
  readonly index: number;
  /** The card that will lie right below; null: none. */
  readonly below: string | null;
  /** The whole cell, and the place in it, in map units. */
  readonly cell: Box;
  readonly slot: Box;
}

const GAP = 8;
const LEAST_SLOT = 40;

/** The gap between two lanes belongs half to each. */
export function laneAt(scene: Scene, y: number): LaneBox | undefined {
  return scene.lanes.find((lane) => y >= lane.y - LANE_GAP / 2 && y < lane.y + lane.h + LANE_GAP / 2);
}

/** So does the gap between two columns. */
export function columnAt(scene: Scene, x: number): number {
  return scene.columns.findIndex((column) => x >= column.x - COLUMN_GAP / 2 && x < column.x + column.w + COLUMN_GAP / 2);
}

/** The nearest column, also beyond the first and the last. */
export function nearestColumn(scene: Scene, x: number): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  scene.columns.forEach((column, i) => {
    const away = Math.max(column.x - x, x - column.x - column.w, 0);
    if (away < least) {
      least = away;
      best = i;
    }
  });
  return best;
}

/** The cell nearest to a map point in which cards can lie; null: the map has none. */
export function nearestCardCell(scene: Scene, at: Point): { readonly lane: string; readonly column: number } | null {
  const away = ({ y, h }: LaneBox) => Math.max(y - at.y, at.y - y - h, 0);
  const [lane] = scene.lanes.filter(({ kind, collapsed }) => holdsCards(kind) && !collapsed).toSorted((a, b) => away(a) - away(b));
  const column = nearestColumn(scene, at.x);
  return lane && column >= 0 ? { lane: lane.id, column } : null;
}

/** The cell at a map point, and between which of its cards that do not move; null where no card can lie. */
export function dropTarget(scene: Scene, at: Point, moving: ReadonlySet<string>, height: number): DropTarget | null {
  const lane = laneAt(scene, at.y);
  const column = nearestColumn(scene, at.x);
  const box = scene.columns[column];
  if (!lane || lane.collapsed || !box || !holdsCards(lane.kind) || at.x > scene.width + box.w) return null;
  const staying = stayingIn(scene, lane.id, column, moving);
  const above = staying.filter((card) => card.y + card.h / 2 < at.y);
  const slot = slotBox(box, lane, above.at(-1), height);
  // The lit cell takes in the slot: the lane would grow for it.
  const bottom = Math.max(lane.y + lane.h, slot.y + slot.h);
  return {
    kind: 'cell',
    lane: lane.id,
    column,
    index: above.length,
    below: staying[above.length]?.id ?? null,
    cell: { x: box.x, y: lane.y, w: box.w, h: bottom - lane.y },
    slot,
  };
}

function stayingIn(scene: Scene, lane: string, column: number, moving: ReadonlySet<string>): CardBox[] {
  const cards = scene.cards.filter((card) => card.lane === lane && card.fromColumn <= column && card.toColumn >= column && !moving.has(card.id));
  return cards.sort((a, b) => a.y - b.y);
}

function slotBox(column: Box, lane: LaneBox, above: CardBox | undefined, height: number): Box {
  const y = above ? above.y + above.h + GAP : lane.y;
  return { x: column.x, y, w: column.w, h: Math.max(LEAST_SLOT, height) };
}
