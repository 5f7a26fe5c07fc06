import type { MouseEvent } from 'react';

/** With Shift a press selects things: the browser is not to mark text between, which would then be copied in their place. A text being written ends as ever. */
export function keepTextAlone(event: MouseEvent): void {
  if (event.shiftKey && !document.activeElement?.matches('[data-catcher="editing"]')) event.preventDefault();
}
