import { useEffect, useMemo, useState } from 'react';
import { useDocument, useDocumentStore } from '../../records/index.ts';
import { useLive } from '../record/use-live.ts';

const NONE: readonly string[] = [];

/** On how many maps of the file a touchpoint stands: of the loaded ones as they are shown, of the others as the host knows them. */
export function useMapsOfTouchpoint(id: string): number {
  const document = useDocumentStore();
  const cards = useLive('card');
  const loaded = useDocument((state) => state.loadedJourneys);
  const shown = useMemo(() => new Set(cards.filter((card) => card.touchpoint === id).map((card) => card.journey)), [cards, id]);
  const [elsewhere, setElsewhere] = useState(NONE);
  useEffect(() => {
    let wanted = true;
    document.host.records.uses({ touchpoint: id }).then(
      (journeys) => wanted && setElsewhere(journeys),
      // While the wire is cut the loaded maps are what is known.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [document, id]);
  return new Set([...shown, ...elsewhere.filter((journey) => !loaded.has(journey))]).size;
}
