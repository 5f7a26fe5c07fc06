import { useEffect } from 'react';
import { useDocumentStore } from '../../records/index.ts';
import { useView } from '../../state/index.ts';

/** Tells the others where this window is, once it has been still for a moment. */
export function usePresence(): void {
  const document = useDocumentStore();
  const journey = useView((view) => view.journey);
  const selection = useView((view) => view.selection);
  useEffect(() => {
    const timer = setTimeout(() => document.announce({ journey, selection: selection.map(({ id }) => id) }), 80);
    return () => clearTimeout(timer);
  }, [document, journey, selection]);
}
