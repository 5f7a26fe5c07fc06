import { useCallback, useEffect, useRef, useState } from 'react';
import { useReportFault } from '../../ui/use-report-fault.ts';

/** What the desk answers; null until it has. `again` asks anew. `ask` is asked at the first drawing and then only so. */
export function useAsked<T>(ask: () => Promise<T>): { readonly answer: T | null; readonly again: () => void } {
  const [answer, setAnswer] = useState<T | null>(null);
  const report = useReportFault();
  const latest = useRef(ask);
  latest.current = ask;
  const again = useCallback(() => void latest.current().then(setAnswer, report), [report]);
  useEffect(again, [again]);
  return { answer, again };
}
