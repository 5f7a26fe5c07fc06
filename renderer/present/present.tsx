import { useEffect, useState } from 'react';
import { newId } from '../../shared/model/ids.ts';
import { useView, useViewStore } from '../state/index.ts';
import { Show } from './show.tsx';
import { firstTalk, usePresentation } from './use-presentation.ts';

/** Presents the shown journey until somebody ends it; then the map is there again, where it was left. */
export function Present() {
  const view = useViewStore();
  const journey = useView((state) => state.journey);
  const [session] = useState(newId);
  const presentation = usePresentation(session, 'presenter', () => {
    const { presentFrom, activePersona } = view.store.getState();
    return firstTalk(journey ?? '', presentFrom, activePersona, Date.now());
  });
  useEffect(() => presentation?.store.subscribe(({ ended }) => ended && view.showJourney(view.store.getState().journey)), [presentation, view]);
  return presentation ? <Show presentation={presentation} /> : null;
}
