import { useEffect, useState } from 'react';
import { type DocumentStore, openPast, useDocumentStore } from '../../records/index.ts';
import { useView, useViewStore } from '../../state/index.ts';
import { useReportFault } from '../../ui/use-report-fault.ts';

/** The document as it was at the moment that is looked back at; null: now is shown. */
export function usePast(): DocumentStore | null {
  const document = useDocumentStore();
  const view = useViewStore();
  const report = useReportFault();
  const stamp = useView((state) => state.past);
  const [past, setPast] = useState<DocumentStore | null>(null);
  useEffect(() => {
    const { journey } = view.store.getState();
    if (stamp === null || journey === null) {
      setPast(null);
      return undefined;
    }
    let wanted = true;
    openPast(document, stamp, journey).then(
      (opened) => wanted && setPast(opened),
      (error: unknown) => {
        view.showPast(null);
        report(error);
      },
    );
    return () => {
      wanted = false;
    };
  }, [document, view, stamp, report]);
  return stamp === null ? null : past;
}
