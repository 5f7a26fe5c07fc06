import { useCallback, useEffect, useRef, useState } from 'react';
import type { PastEdit } from '../../../shared/analysis/index.ts';
import { useDocument, useDocumentStore } from '../../records/index.ts';
import { useReportFault } from '../../ui/use-report-fault.ts';

export interface HistoryFilter {
  /** null: everybody. */
  readonly author: string | null;
  /** null: the whole file. */
  readonly journey: string | null;
}

export interface LoadedHistory {
  /** Newest first. */
  readonly edits: readonly PastEdit[];
  readonly hasMore: boolean;
  readonly loading: boolean;
  more(): void;
}

const PAGE = 100;
/** Milliseconds without an edit before the newest are asked for. */
const STILL = 300;

interface Pages {
  readonly edits: readonly PastEdit[];
  readonly hasMore: boolean;
}

const NOTHING: Pages = { edits: [], hasMore: false };

/** The journal, page by page; what is edited meanwhile comes on top. */
export function useHistory({ author, journey }: HistoryFilter): LoadedHistory {
  const document = useDocumentStore();
  const report = useReportFault();
  const [pages, setPages] = useState(NOTHING);
  const [loading, setLoading] = useState(true);
  const records = useDocument((state) => state.records);
  const atRest = useDocument((state) => state.saving === 'saved' || state.saving === 'read-only');
  const ask = useCallback((before: number | null) => document.host.history.page({ before, limit: PAGE, author, journey }), [document, author, journey]);
  const asked = useRef(ask);
  useEffect(() => {
    asked.current = ask;
    setPages(NOTHING);
    setLoading(true);
  }, [ask]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other records are other edits
  useEffect(() => {
    if (!atRest) return undefined;
    let wanted = true;
    const load = async () => {
      try {
        const page = await ask(null);
        if (!wanted) return;
        setPages((held) => onTop(held, page));
        setLoading(false);
      } catch (error) {
        if (!wanted) return;
        report(error);
        setLoading(false);
      }
    };
    const timer = setTimeout(load, STILL);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [ask, atRest, records, report]);
  const more = () => {
    setLoading(true);
    // Another filter is another list: what was asked for the one before is no part of it.
    const isWanted = () => asked.current === ask;
    ask(pages.edits.at(-1)?.stamp ?? null)
      .then((page) => isWanted() && setPages((held) => ({ edits: [...held.edits, ...page], hasMore: page.length === PAGE })))
      .catch((error: unknown) => isWanted() && report(error))
      .finally(() => isWanted() && setLoading(false));
  };
  return { ...pages, loading, more };
}

/** New edits before those that are known; where too many came at once, the list begins again. */
function onTop(held: Pages, page: readonly PastEdit[]): Pages {
  const known = new Set(held.edits.map(({ id }) => id));
  const fresh = page.filter(({ id }) => !known.has(id));
  if (fresh.length === page.length) return { edits: page, hasMore: page.length === PAGE };
  return { edits: [...fresh, ...held.edits], hasMore: held.hasMore };
}
