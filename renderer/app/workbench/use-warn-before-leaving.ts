import { useEffect } from 'react';
import { useDocumentStore } from '../../records/index.ts';

/** The browser asks before it closes a window whose edits are not on disk; otherwise it is never in the way. */
export function useWarnBeforeLeaving(): void {
  const document = useDocumentStore();
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      keepWhatIsWritten();
      if (document.hasUnsent()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    // On another screen the last edits may still be on their way.
    return () => void document.settled().then(() => window.removeEventListener('beforeunload', ask));
  }, [document]);
}

/** A field keeps its text when it is left: what stands in it is an edit like any other. */
function keepWhatIsWritten(): void {
  const { activeElement } = window.document;
  if (activeElement instanceof HTMLElement && activeElement.matches('input, textarea:not([data-catcher="idle"])')) activeElement.blur();
}
