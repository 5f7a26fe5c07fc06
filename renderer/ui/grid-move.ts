/** One step of a cursor over a journey, on the map and in the table alike. */
export type GridMove = 'left' | 'right' | 'up' | 'down' | 'row-start' | 'row-end' | 'lane-up' | 'lane-down' | 'stage-left' | 'stage-right' | 'first' | 'last';

const PLAIN: Readonly<Record<string, GridMove>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'row-start',
  End: 'row-end',
  PageUp: 'lane-up',
  PageDown: 'lane-down',
};
const WITH_CTRL: Readonly<Record<string, GridMove>> = {
  ArrowLeft: 'stage-left',
  ArrowRight: 'stage-right',
  ArrowUp: 'lane-up',
  ArrowDown: 'lane-down',
  Home: 'first',
  End: 'last',
};

/** Where a key leads, alone or with Ctrl or Cmd; null: nowhere. */
export function gridMoveOf(key: string, withCtrl: boolean): GridMove | null {
  return (withCtrl ? WITH_CTRL : PLAIN)[key] ?? null;
}
