import { holdsCards } from '../../../shared/model/lane-kinds.ts';
import type { Scene } from '../../../shared/scene/scene.ts';
import type { CanvasHost } from '../canvas-host.ts';
import type { Cursor } from './cursor.ts';

/** The first empty cell in reading order, so that typing writes at once; of a full map the first cell; null: there is no cell. */
export function firstFreeCell(scene: Scene): Cursor | null {
  const lanes = scene.lanes.filter(({ kind, collapsed }) => holdsCards(kind) && !collapsed);
  const [first] = lanes;
  if (!first || scene.columns.length === 0) return null;
  const taken = new Set(scene.cards.flatMap(({ lane, fromColumn, toColumn }) => columnsBetween(fromColumn, toColumn).map((column) => `${lane} ${column}`)));
  for (const { id } of lanes) {
    const column = scene.columns.findIndex((_, index) => !taken.has(`${id} ${index}`));
    if (column >= 0) return { at: 'cell', lane: id, column, card: null };
  }
  return { at: 'cell', lane: first.id, column: 0, card: null };
}

function columnsBetween(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Without moving the map: where it was opened is what is looked at. */
export function standOnFreeCell(host: CanvasHost): void {
  const { scene, cursor } = host.store.getState();
  if (!scene || cursor) return;
  host.store.setState({ cursor: firstFreeCell(scene) });
}
