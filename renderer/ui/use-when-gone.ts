import { useEffect, useRef } from 'react';

/** Does something when the component goes, as it was drawn last. A field that goes hears of no leaving: what stands in it would be lost. */
export function useWhenGone(keep: () => void): void {
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  useEffect(() => () => latest.current(), []);
}
