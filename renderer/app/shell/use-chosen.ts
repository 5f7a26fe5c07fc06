import { useEffect, useRef } from 'react';
import type { Shell } from './shell-context.ts';

/** Calls `run` with each action that is chosen in the native menu, for as long as the window lives. */
export function useChosen(shell: Shell | null, run: (id: string) => void): void {
  // The wire stays while what an action means changes: between two listenings a choice would be lost.
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    if (!shell) return;
    const ending = new AbortController();
    const listen = async () => {
      await shell.opened();
      for await (const id of await shell.client.chosen(undefined, { signal: ending.signal })) latest.current(id);
    };
    // The program ends the wire only when it ends itself, and then this window goes with it.
    listen().catch(() => undefined);
    return () => ending.abort();
  }, [shell]);
}
