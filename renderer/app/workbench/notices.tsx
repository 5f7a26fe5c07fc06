import { useEffect } from 'react';
import { useDocument, useDocumentStore } from '../../records/index.ts';
import { useReportFault } from '../../ui/use-report-fault.ts';

/** Tells what went wrong with the file, once each. */
export function Notices() {
  const document = useDocumentStore();
  const fault = useDocument((state) => state.fault);
  const report = useReportFault();
  useEffect(() => {
    if (!fault) return;
    report(fault);
  }, [fault, report]);
  useEffect(() => () => document.clearFault(), [document]);
  return null;
}
