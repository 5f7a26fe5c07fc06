import { useCallback, useEffect, useRef, useState } from 'react';
import type { FolderPlan } from '../../../shared/contract/data-folder.ts';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { useDesk } from './desk-context.tsx';

/** How far the way to another data folder is: nowhere, a folder looked at, on its way, or ended. */
export type MoveState =
  | { readonly at: 'rest' }
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

/** Has the desk keep its data in another folder. Whoever leaves meanwhile cancels. */
export function useMoveData(onMoved: () => void): MoveData {
  const { connection } = useDesk();
  const [state, setState] = useState<MoveState>(REST);
  const report = useReportFault();
  const underway = useRef<AbortController | null>(null);
  useEffect(() => () => underway.current?.abort(), []);
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
    underway.current = ending;
    setState({ at: 'moving', done: 0, total: plan.bytes });
    move(plan, ending.signal).catch((error: unknown) => {
      if (ending.signal.aborted) return;
      setState(REST);
      report(error);
    });
  };
  const cancel = useCallback(() => {
    const ending = underway.current;
    underway.current = null;
    ending?.abort();
    setState(ending ? { at: 'cancelled' } : REST);
  }, []);
  return { state, look, go, cancel };
}
