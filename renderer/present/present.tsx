import { useEffect, useState } from 'react';
import { isFiltering } from '../../shared/model/card-filter.ts';
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
    const { presentFrom: stage, activePersona: persona, filter, others } = view.store.getState();
    // Who hid cards on the map does not want them on the wall; who only dimmed them is asked.
    const kept = others === 'hidden' && isFiltering(filter) ? filter : null;
    return firstTalk({ journey: journey ?? '', stage, persona, filter: kept }, Date.now());
  });
  useEffect(() => presentation?.store.subscribe(({ ended }) => ended && view.showJourney(view.store.getState().journey)), [presentation, view]);
  return presentation ? <Show presentation={presentation} /> : null;
}
