import { useCallback, useEffect, useState } from 'react';
import type { DeskFile, DiscardedDraft } from '../../../shared/contract/desk-contract.ts';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { useDesk } from '../settings/desk-context.tsx';

export type FilesState = 'reading' | 'ready' | 'failed';

/** Milliseconds without the program after which Home says so. */
const PATIENCE = 3_000;

/** The files that the desk knows: opened lately, and the others in its folders. */
export function useHomeFiles() {
  const { connection, files: changes, settings } = useDesk();
  const report = useReportFault();
  const [recent, setRecent] = useState<readonly DeskFile[]>([]);
  const [others, setOthers] = useState<readonly DeskFile[]>([]);
  const [discarded, setDiscarded] = useState<readonly DiscardedDraft[]>([]);
  const [state, setState] = useState<FilesState>('reading');
  const read = useCallback(() => {
    const ask = async () => {
      await connection.opened();
      const { files } = connection.client;
      const [lately, listed, binned] = await Promise.all([files.recent(), files.listed(), files.discarded()]);
      setRecent(lately);
      setDiscarded(binned);
      setOthers(listed.filter((file) => !lately.some((one) => one.id === file.id)));
      setState('ready');
    };
    ask().catch(() => setState('failed'));
  }, [connection]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew when another window or program has changed what there is to list
  useEffect(read, [read, changes, settings.maps]);
  useEffect(() => {
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [read]);
  useEffect(() => {
    // A wire that is back within moments is not worth a word.
    const giveUp = () => setTimeout(() => setState('failed'), PATIENCE);
    let timer = connection.open ? undefined : giveUp();
    const stop = connection.onChange((open) => {
      clearTimeout(timer);
      if (open) read();
      else timer = giveUp();
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [connection, read]);
  const forget = (id: string) => void connection.client.files.forget({ id }).then(read, report);
  const restore = (id: string) => void connection.client.files.restore({ id }).then(read, report);
  const retry = () => {
    setState('reading');
    read();
    if (!connection.open) setTimeout(() => setState((now) => (now === 'reading' ? 'failed' : now)), PATIENCE);
  };
  return { recent, others, discarded, state, read, retry, forget, restore };
}
