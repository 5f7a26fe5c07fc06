import { useMemo } from 'react';
import type { Shown } from '../../../shared/contract/shell-contract.ts';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { useShell } from '../shell/shell-context.ts';

/** Shows something in the system's own file manager; null in a browser, which cannot. */
export function useReveal(): ((shown: Shown) => void) | null {
  const shell = useShell();
  const report = useReportFault();
  return useMemo(() => shell && ((shown: Shown) => void shell.client.reveal(shown).catch(report)), [shell, report]);
}
