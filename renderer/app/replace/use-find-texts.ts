import { useEffect, useState } from 'react';
import { findTexts, type TextHit, type Wanted } from '../../../shared/analysis/index.ts';
import { journeysOf } from '../../../shared/commands/index.ts';
import { type DocumentStore, loadEvery, useDocumentStore } from '../../records/index.ts';
import { useReportFault } from '../../ui/use-report-fault.ts';

/** More is not looked through by anybody: a longer word is the better way. */
export const MOST_HITS = 1_000;
/** How long typing rests before it is looked for, and how long a slice of the search may take, in milliseconds. */
const REST = 200;
const SLICE = 12;

export interface Found {
  readonly hits: readonly TextHit[];
  /** Journeys read so far, and how many there are; null: nothing is looked for now. */
  readonly progress: { readonly read: number; readonly all: number } | null;
  /** There are more than are shown. */
  readonly more: boolean;
}

const NOTHING: Found = { hits: [], progress: null, more: false };

/** Everything in the file that says so, journeys that are not open yet included; looked for in slices, and given up when the words change. */
export function useFindTexts(wanted: Wanted, replacement: string, stopped: boolean): Found {
  const document = useDocumentStore();
  const report = useReportFault();
  const [found, setFound] = useState<Found>(NOTHING);
  const { text, matchCase, wholeWord, fields } = wanted;
  useEffect(() => {
    setFound(NOTHING);
    if (text === '' || stopped) return undefined;
    const stop = new AbortController();
    const look = () => {
      search(document, { text, matchCase, wholeWord, fields }, replacement, stop.signal, setFound).catch((error: unknown) => {
        if (!stop.signal.aborted) report(error);
      });
    };
    const timer = setTimeout(look, REST);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [document, report, text, matchCase, wholeWord, fields, replacement, stopped]);
  return found;
}

async function search(document: DocumentStore, wanted: Wanted, replacement: string, signal: AbortSignal, tell: (found: Found) => void): Promise<void> {
  const journeys = journeysOf(document.store.getState().records);
  const ids = journeys.map(({ id }) => id);
  await loadEvery(document, ids, { signal, onRead: (read) => tell({ hits: [], progress: { read, all: journeys.length }, more: false }) });
  if (signal.aborted) return;
  const hits: TextHit[] = [];
  let began = performance.now();
  for (const some of findTexts(document.store.getState().records, wanted, replacement)) {
    hits.push(...some);
    if (hits.length > MOST_HITS) break;
    if (performance.now() - began < SLICE) continue;
    tell({ hits: [...hits], progress: { read: journeys.length, all: journeys.length }, more: false });
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return;
    began = performance.now();
  }
  tell({ hits: hits.slice(0, MOST_HITS), progress: null, more: hits.length > MOST_HITS });
}
