import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOf } from '../../../shared/commands/index.ts';
import { useDocument, useDocumentStore } from '../../records/index.ts';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { useWord } from '../../ui/use-word.ts';

/** Tells what went wrong with the file, and what an undo had to leave, once each. */
export function Notices() {
  const document = useDocumentStore();
  const fault = useDocument((state) => state.fault);
  const report = useReportFault();
  useEffect(() => {
    if (!fault) return;
    report(fault);
  }, [fault, report]);
  useEffect(() => () => document.clearFault(), [document]);
  useKeptNotice();
  return null;
}

/** Undo takes back own edits only: names the things that somebody else changed since. */
function useKeptNotice(): void {
  const document = useDocumentStore();
  const kept = useDocument((state) => state.kept);
  const word = useWord();
  const { i18n } = useTranslation();
  useEffect(() => {
    if (kept.length === 0) return;
    const { records } = document.store.getState();
    const names = new Set(kept.map(({ kind, record }) => nameOf(records, kind, record) || word(`kinds.${kind}`)));
    const listed = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format([...names].slice(0, 5));
    notifications.show({ id: 'kept', message: word('edits.kept', { names: listed }), autoClose: 10_000 });
  }, [kept, document, word, i18n]);
}
