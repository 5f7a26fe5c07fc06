import { useEffect, useState } from 'react';
import type { SearchHit } from '../../../shared/contract/search.ts';
import { useDocumentStore } from '../../records/index.ts';
import { useReportFault } from '../../ui/use-report-fault.ts';

export type FoundHit = SearchHit & { readonly id: string };

const NO_HITS: readonly FoundHit[] = [];
const MOST_HITS = 60;
const STILL_FOR = 120;

/** What the file holds of the typed words, kinds together; asked when the typing rests. */
export function useSearch(typed: string): { readonly hits: readonly FoundHit[]; readonly searching: boolean } {
  const document = useDocumentStore();
  const report = useReportFault();
  const [found, setFound] = useState<{ readonly text: string; readonly hits: readonly FoundHit[] }>({ text: '', hits: NO_HITS });
  const text = typed.trim();
  useEffect(() => {
    if (text === '') return;
    let wanted = true;
    const timer = setTimeout(() => {
      const show = (hits: readonly SearchHit[]) => wanted && setFound({ text, hits: grouped(hits) });
      document.search(text, MOST_HITS).then(show, report);
    }, STILL_FOR);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [document, text, report]);
  return text === '' ? { hits: NO_HITS, searching: false } : { hits: found.hits, searching: found.text !== text };
}

/** Kinds in the order in which they first appear, so that the best find stays on top. */
function grouped(hits: readonly SearchHit[]): FoundHit[] {
  const byKind = Map.groupBy(hits, (hit) => hit.kind);
  return [...byKind.values()].flat().map((hit) => ({ ...hit, id: `${hit.kind} ${hit.record} ${hit.field}` }));
}
