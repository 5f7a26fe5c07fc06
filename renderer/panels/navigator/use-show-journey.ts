import { useCallback } from 'react';
import { useViewStore } from '../../state/index.ts';

/** Opens a journey on the map, which loads what stands on it at the first visit. */
export function useShowJourney(): (id: string) => void {
  const view = useViewStore();
  return useCallback((id) => view.showJourney(id), [view]);
}
