import { useEffect } from 'react';
import { useDocumentStore } from '../../records/index.ts';

/** The browser asks before it closes a window whose edits are not on disk; otherwise it is never in the way. */
export function useWarnBeforeLeaving(): void {
  const document = useDocumentStore();
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (document.hasUnsent()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [document]);
}
