import { useCallback } from 'react';
import { useDocumentStore } from '../../records/index.ts';
import { useViewStore } from '../../state/index.ts';

/** Opens a journey on the map; what stands on it loads at the first visit. */
export function useShowJourney(): (id: string) => void {
  const document = useDocumentStore();
  const view = useViewStore();
  return useCallback(
    (id) => {
      void document.loadJourney(id);
      view.showJourney(id);
    },
    [document, view],
  );
}
