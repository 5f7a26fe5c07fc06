import { type RefCallback, useCallback } from 'react';

const CONTROLS = 'button:not(:disabled), input:not(:disabled), textarea:not(:disabled), [href]';

/** What had the focus last, and where it stood: in which row, and at which of that row's controls. */
interface Held {
  readonly target: Element;
  readonly row: number;
  readonly control: number;
}

/** For a list whose rows can be taken away by what stands in them: the keyboard goes on at the same control of the row that takes the place. */
export function useFocusAfterRemoval<E extends HTMLElement>(): RefCallback<E> {
  return useCallback((element: E) => {
    let held: Held | null = null;
    const note = ({ target }: FocusEvent) => {
      const row = [...element.children].findIndex((child) => target instanceof Node && child.contains(target));
      if (target instanceof Element && row >= 0) held = { target, row, control: controlsOf(element.children[row]).indexOf(target as HTMLElement) };
    };
    const observer = new MutationObserver(() => {
      if (held === null || held.target.isConnected || document.activeElement !== document.body) return;
      const row = element.children[Math.min(held.row, element.children.length - 1)];
      // Where the list is empty now, what stands behind it adds to it.
      const controls = row ? controlsOf(row) : controlsOf(element.nextElementSibling ?? undefined);
      const at = held.control < 0 ? controls.length - 1 : Math.min(held.control, controls.length - 1);
      held = null;
      controls[at]?.focus();
    });
    element.addEventListener('focusin', note);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener('focusin', note);
      observer.disconnect();
    };
  }, []);
}

function controlsOf(row: Element | undefined): HTMLElement[] {
  if (!row) return [];
  return [...(row.matches(CONTROLS) ? [row as HTMLElement] : []), ...row.querySelectorAll<HTMLElement>(CONTROLS)];
}
