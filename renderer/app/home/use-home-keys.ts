import { useEffect, useRef } from 'react';
import { isMac, matches, reaches } from '../../actions/index.ts';

/** Keys as the registry of actions writes them, with what they do on Home. */
export type HomeKeys = Readonly<Record<string, () => void>>;

/** Home has no document whose actions catch keys. */
export function useHomeKeys(keys: HomeKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!reaches(event, {})) return;
      const entry = Object.entries(latest.current).find(([combination]) => matches(event, combination, isMac()));
      if (!entry) return;
      event.preventDefault();
      entry[1]();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
