import { useCallback, useState } from 'react';
import type { Change } from '../../shared/analysis/index.ts';

export interface Walk {
  readonly current: Change | null;
  go(id: string | null): void;
  next(): void;
  previous(): void;
}

/** From change to change, round and round. What is walked to stays so while others edit. */
export function useWalk(changes: readonly Change[]): Walk {
  const [id, setId] = useState<string | null>(null);
  const at = changes.findIndex((change) => change.id === id);
  const step = useCallback(
    (way: 1 | -1) => {
      const start = at < 0 && way < 0 ? 0 : at;
      setId(changes.at((start + way + changes.length) % Math.max(1, changes.length))?.id ?? null);
    },
    [changes, at],
  );
  return { current: changes[at] ?? null, go: setId, next: () => step(1), previous: () => step(-1) };
}
