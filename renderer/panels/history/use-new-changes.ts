import { useMemo } from 'react';
import type { Changed } from '../../../shared/analysis/index.ts';
import { newChanges, selectedOf } from '../../actions/index.ts';
import { useDocument, useDocumentStore } from '../../records/index.ts';
import { useView, useViewStore } from '../../state/index.ts';

/** What is new on the shown map, and at which of it the walk stands: it is what is selected. */
export function useNewChanges(): { readonly changes: readonly Changed[]; readonly present: Changed | null } {
  const document = useDocumentStore();
  const view = useViewStore();
  const journey = useView((state) => state.journey);
  const lookedAt = useView((state) => state.lookedAt);
  const records = useDocument((state) => state.records);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for again when records or the last look are others
  const changes = useMemo(() => (journey === null ? [] : newChanges({ document, view }, journey)), [document, view, journey, lookedAt, records]);
  const [held] = useView((state) => state.selection);
  const present = held ? changes.find((change) => selectedOf(change).kind === held.kind && change.id === held.id) : undefined;
  return { changes, present: present ?? null };
}
