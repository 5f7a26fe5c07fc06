import { useEffect } from 'react';
import { useView, useViewStore } from '../../state/index.ts';
import { takeTour } from '../location.ts';
import { useDesk } from '../settings/desk-context.tsx';
import { STOPS } from './stops.ts';
import { TourStop } from './tour-stop.tsx';

/** The guided tour over the map, stop by stop; nothing of the map is locked meanwhile. */
export function Tour() {
  const view = useViewStore();
  const { changeSettings } = useDesk();
  const at = useView((state) => state.tour);
  useEffect(() => {
    if (takeTour()) view.showTour(0);
  }, [view]);
  const stop = at === null ? undefined : STOPS[at];
  if (at === null || stop === undefined) return null;
  const end = () => {
    view.showTour(null);
    changeSettings({ toured: true });
    view.store.getState().canvas?.focus();
  };
  const go = (to: number) => (to >= STOPS.length ? end() : view.showTour(Math.max(0, to)));
  // one box that moves: what stays of its buttons keeps the keyboard from stop to stop
  return <TourStop stop={stop} at={at} onGo={go} onEnd={end} />;
}
