import { useEffect } from 'react';
import { useDocumentStore } from '../../records/index.ts';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { handKey, takeHanded } from '../handed-edits.ts';

/** What another window of this person wrote into this file is undone here like any edit, whether it came before this window was open or while it is. */
export function useHandedEdits(file: string): void {
  const document = useDocumentStore();
  const report = useReportFault();
  useEffect(() => {
    const known = new Set<string>();
    const look = (begins: boolean) => {
      const { come, back } = takeHanded(localStorage, file, begins ? null : known);
      // Where nothing can be marked as taken, it comes again and again.
      for (const edit of come.filter(({ id }) => !known.has(id))) {
        known.add(edit.id);
        document.takeOver(edit).catch(report);
      }
      for (const id of back) document.letGo(id);
    };
    const hear = ({ key }: StorageEvent) => {
      if (key === handKey(file)) look(false);
    };
    look(true);
    window.addEventListener('storage', hear);
    return () => window.removeEventListener('storage', hear);
  }, [document, file, report]);
}
