import { useEffect, useRef } from 'react';
import { isMac, matches } from '../../actions/index.ts';

/** Keys as the registry of actions writes them, with what they do on Home. */
export type HomeKeys = Readonly<Record<string, () => void>>;

/** Home has no document whose actions catch keys. While a dialog is open, they belong to it. */
export function useHomeKeys(keys: HomeKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('[role="dialog"]') !== null) return;
      const entry = Object.entries(latest.current).find(([combination]) => matches(event, combination, isMac()));
      if (!entry) return;
      event.preventDefault();
      entry[1]();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
