import { useEffect } from 'react';
import { useDocument, useDocumentStore } from '../../records/index.ts';
import { useView } from '../../state/index.ts';
import { useDesk } from '../settings/desk-context.tsx';

/** Tells the others where this window is, once it has been still for a moment; again when the wire is back, and under the name they signed with. */
export function usePresence(): void {
  const document = useDocumentStore();
  const journey = useView((view) => view.journey);
  const selection = useView((view) => view.selection);
  const offline = useDocument((state) => state.saving === 'offline');
  const { profile } = useDesk();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another profile is another name to tell
  useEffect(() => {
    if (offline) return;
    const timer = setTimeout(() => document.announce({ journey, selection: selection.map(({ id }) => id) }), 80);
    return () => clearTimeout(timer);
  }, [document, journey, selection, offline, profile]);
}
