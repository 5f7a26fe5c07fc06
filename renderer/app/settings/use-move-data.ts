import { useCallback, useEffect, useRef, useState } from 'react';
import type { FolderPlan } from '../../../shared/contract/data-folder.ts';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { useDesk } from './desk-context.tsx';

/** How far the way to another data folder is: nowhere, a folder looked at, on its way, or ended. */
export type MoveState =
  /** `isBack`: a plan was given up. */
  | { readonly at: 'rest'; readonly isBack?: true }
  | { readonly at: 'plan'; readonly plan: FolderPlan }
  | { readonly at: 'moving'; readonly done: number; readonly total: number }
  | { readonly at: 'moved'; readonly path: string }
  | { readonly at: 'cancelled' };

export interface MoveData {
  readonly state: MoveState;
  /** Rejects where the folder will not do. */
  readonly look: (path: string) => Promise<void>;
  readonly go: (plan: FolderPlan) => void;
  readonly cancel: () => void;
}

const REST: MoveState = { at: 'rest' };

interface Underway {
  readonly ending: AbortController;
  readonly path: string;
  /** Settles when nothing of it goes on. Never rejects. */
  readonly ended: Promise<void>;
}

/** Has the desk keep its data in another folder. Whoever leaves meanwhile cancels. */
export function useMoveData(onMoved: () => void): MoveData {
  const { connection } = useDesk();
  const [state, setState] = useState<MoveState>(REST);
  const report = useReportFault();
  const underway = useRef<Underway | null>(null);
  useEffect(() => () => underway.current?.ending.abort(), []);
  const look = useCallback(
    async (path: string): Promise<void> => {
      const plan = await connection.client.folders.look({ path });
      setState({ at: 'plan', plan });
    },
    [connection],
  );
  const move = async ({ path, kind }: FolderPlan, signal: AbortSignal): Promise<void> => {
    const { folders } = connection.client;
    if (kind === 'data') await folders.use({ path });
    else for await (const { done, total } of await folders.move({ path }, { signal })) if (!signal.aborted) setState({ at: 'moving', done, total });
    if (signal.aborted) return;
    setState({ at: 'moved', path });
    onMoved();
  };
  const go = (plan: FolderPlan): void => {
    const ending = new AbortController();
    setState({ at: 'moving', done: 0, total: plan.bytes });
    const ended = move(plan, ending.signal).catch((error: unknown) => {
      if (ending.signal.aborted) return;
      setState(REST);
      report(error);
    });
    underway.current = { ending, path: plan.path, ended };
  };
  const cancel = useCallback(() => {
    const going = underway.current;
    underway.current = null;
    if (!going) return setState({ at: 'rest', isBack: true });
    going.ending.abort();
    // It may have come too late: only the desk knows where it keeps its data now.
    const tell = async () => {
      await going.ended;
      const { home } = await connection.client.folders.read();
      setState(home === going.path ? { at: 'moved', path: home } : { at: 'cancelled' });
      if (home === going.path) onMoved();
    };
    tell().catch((error: unknown) => {
      setState(REST);
      report(error);
    });
  }, [connection, onMoved, report]);
  return { state, look, go, cancel };
}
