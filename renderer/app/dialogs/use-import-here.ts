import { useRef, useState } from 'react';
import type { Warning } from '../../../shared/contract/exchange.ts';
import { newId } from '../../../shared/model/ids.ts';
import { useDocumentStore } from '../../records/index.ts';
import { useViewStore } from '../../state/index.ts';
import { useReportFault } from '../../ui/use-report-fault.ts';

/** Adds a foreign map to this file as one edit that can be undone here, and shows it. `warnings` stand once there are some. */
export function useImportHere(onDone: () => void) {
  const document = useDocumentStore();
  const view = useViewStore();
  const report = useReportFault();
  const under = useRef<AbortController | null>(null);
  const [working, setWorking] = useState<string | null>(null);
  const [warnings, setWarnings] = useState<readonly Warning[] | null>(null);
  const bringIn = async (file: File, signal: AbortSignal) => {
    await document.settled();
    const edit = newId();
    document.adopt(edit);
    const result = await document.host.exchange.import({ name: file.name, format: null, bytes: file, edit }, { signal });
    const [first] = result.journeys;
    if (first !== undefined) {
      await document.loadJourney(first);
      view.showJourney(first);
    }
    if (result.warnings.length > 0) setWarnings(result.warnings);
    else onDone();
  };
  const take = (file: File | undefined) => {
    if (!file || under.current) return;
    const stop = new AbortController();
    under.current = stop;
    setWorking(file.name);
    bringIn(file, stop.signal)
      .catch((error: unknown) => {
        if (!stop.signal.aborted) report(error, file.name);
      })
      .finally(() => {
        under.current = null;
        setWorking(null);
      });
  };
  return { take, working, warnings, cancel: () => under.current?.abort() };
}
