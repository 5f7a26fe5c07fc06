import { type GridMove, gridMoveOf } from '../../ui/grid-move.ts';

/** Where a key leads while nothing is written; null: nowhere. With Alt arrows move things: that is the actions' matter. With Shift what is passed is selected, as in a sheet. */
export function moveOfKey(event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>): GridMove | null {
  if (event.altKey) return null;
  return gridMoveOf(event.key, event.ctrlKey || event.metaKey);
}
