import { useEffect, useState } from 'react';

/** Whether something has held for `after` milliseconds, and a way to have that out of sight until it holds anew. */
export function useLasting(holds: boolean, after: number): readonly [lasting: boolean, dismiss: () => void] {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!holds) {
      setLasting(false);
      return undefined;
    }
    const timer = setTimeout(() => setLasting(true), after);
    return () => clearTimeout(timer);
  }, [holds, after]);
  return [lasting, () => setLasting(false)];
}
