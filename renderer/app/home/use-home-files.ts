import { useCallback, useEffect, useState } from 'react';
import type { DeskFile } from '../../../shared/contract/desk-contract.ts';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { useDesk } from '../settings/desk-context.tsx';

export type FilesState = 'reading' | 'ready' | 'failed';

/** The files that the desk knows: opened lately, and the others in its folders. */
export function useHomeFiles() {
  const { connection } = useDesk();
  const report = useReportFault();
  const [recent, setRecent] = useState<readonly DeskFile[]>([]);
  const [others, setOthers] = useState<readonly DeskFile[]>([]);
  const [state, setState] = useState<FilesState>('reading');
  const read = useCallback(() => {
    const ask = async () => {
      await connection.opened();
      const [lately, listed] = await Promise.all([connection.client.files.recent(), connection.client.files.listed()]);
      setRecent(lately);
      setOthers(listed.filter((file) => !lately.some((one) => one.id === file.id)));
      setState('ready');
    };
    ask().catch(() => setState('failed'));
  }, [connection]);
  useEffect(() => {
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [read]);
  const forget = (id: string) => void connection.client.files.forget({ id }).then(read, report);
  return { recent, others, state, read, forget };
}
