import { useEffect } from 'react';
import { useViewStore } from '../../state/index.ts';

/** Panels that stood beside the map do not lie over it when the window is made narrow. */
export function useWindowWidth(): void {
  const view = useViewStore();
  useEffect(() => {
    const resized = () => view.resizedTo(window.innerWidth);
    window.addEventListener('resize', resized);
    return () => window.removeEventListener('resize', resized);
  }, [view]);
}
