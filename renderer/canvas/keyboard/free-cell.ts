import { holdsCards } from '../../../shared/model/lane-kinds.ts';
import type { Scene } from '../../../shared/scene/scene.ts';
import type { CanvasHost } from '../canvas-host.ts';
import type { Cursor } from './cursor.ts';
import { cursorOf } from './cursor-place.ts';

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

/** Where the table stood, else on a free cell without moving the map: where it was opened is what is looked at. */
export function standOnFreeCell(host: CanvasHost): void {
  const { scene, cursor } = host.store.getState();
  if (!scene || cursor) return;
  const stood = stoodCursor(host, scene);
  if (stood) {
    host.moveTo(stood);
    return;
  }
  host.store.setState({ cursor: firstFreeCell(scene) });
}

/** What is selected, or the cell that is stood on, from before the map was drawn. */
function stoodCursor({ view, store }: CanvasHost, scene: Scene): Cursor | null {
  const { selection, cell } = view.store.getState();
  const [head] = selection;
  if (head) return cursorOf(scene, store.getState().index, head);
  const column = scene.columns.findIndex(({ id }) => id === cell?.column);
  return cell && column >= 0 && scene.lanes.some(({ id }) => id === cell.lane) ? { at: 'cell', lane: cell.lane, column, card: null } : null;
}
