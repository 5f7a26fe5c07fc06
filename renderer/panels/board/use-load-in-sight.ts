import { type RefObject, useEffect, useRef } from 'react';
import { useDocument, useDocumentStore } from '../../records/index.ts';

/** Loads a journey once its place comes into sight: a board of a thousand reads what is looked at. */
export function useLoadInSight(journey: string): RefObject<HTMLLIElement | null> {
  const document = useDocumentStore();
  const place = useRef<HTMLLIElement>(null);
  const offline = useDocument((state) => state.saving === 'offline');
  useEffect(() => {
    if (!place.current || offline) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        // A journey that cannot be loaded is told about by the document's own fault.
        document.loadJourney(journey).catch(() => undefined);
      },
      { rootMargin: '200px' },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [document, journey, offline]);
  return place;
}
