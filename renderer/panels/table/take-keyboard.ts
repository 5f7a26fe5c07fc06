import { useEffect } from 'react';
import type { Table } from './use-table.ts';

/** A shown table has the keyboard, unless something else holds it. */
export function useTakeKeyboard({ hasKeyboard }: Pick<Table, 'hasKeyboard'>, scroller: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const held = document.activeElement;
    const elsewhere = held instanceof HTMLInputElement || held instanceof HTMLTextAreaElement || document.querySelector('[role="dialog"]') !== null;
    if (elsewhere) return;
    hasKeyboard.current = true;
    scroller.current?.querySelector<HTMLElement>('[data-catcher]')?.focus({ preventScroll: true });
  }, [hasKeyboard, scroller]);
}
