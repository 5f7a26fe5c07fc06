import { type GridMove, gridMoveOf } from '../../ui/grid-move.ts';

/** Where a key leads while nothing is written; null: nowhere. With Alt or Shift arrows move things: that is the actions' matter. */
export function moveOfKey(event: Pick<KeyboardEvent, 'key' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>): GridMove | null {
  if (event.altKey || event.shiftKey) return null;
  return gridMoveOf(event.key, event.ctrlKey || event.metaKey);
}
