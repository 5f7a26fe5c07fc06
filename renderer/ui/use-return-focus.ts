import { useEffect, useState } from 'react';

/** What had the focus when a dialog came has it again when the dialog is gone, unless something else took it. */
export function useReturnFocus(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    const giveBack = () => {
      if (document.activeElement === document.body && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
    // Only then has the browser taken the focus off what goes.
    return () => void setTimeout(giveBack);
  }, [before]);
}
