import type { Move } from './table-moves.ts';

const PLAIN: Readonly<Record<string, Move>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'row-start',
  End: 'row-end',
  PageUp: 'lane-up',
  PageDown: 'lane-down',
};
const WITH_CTRL: Readonly<Record<string, Move>> = {
  ArrowLeft: 'stage-left',
  ArrowRight: 'stage-right',
  ArrowUp: 'lane-up',
  ArrowDown: 'lane-down',
  Home: 'first',
  End: 'last',
};

/** Where a key leads while nothing is written; null: nowhere. With Alt or Shift arrows move things: that is the actions' matter. */
export function moveOfKey(event: Pick<KeyboardEvent, 'key' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>): Move | null {
  if (event.altKey || event.shiftKey) return null;
  return (event.ctrlKey || event.metaKey ? WITH_CTRL : PLAIN)[event.key] ?? null;
}
