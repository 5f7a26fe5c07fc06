import { useEffect } from 'react';
import { useViewStore, watchDialog } from '../../state/index.ts';
import { isKeyboardTaken, takeBackKeyboard } from '../../ui/take-back-keyboard.ts';
import type { Table } from './use-table.ts';

/** A shown table has the keyboard, unless something else holds it, and takes it back. */
export function useTakeKeyboard({ hasKeyboard }: Pick<Table, 'hasKeyboard'>, scroller: { readonly current: HTMLElement | null }): void {
  const view = useViewStore();
  useEffect(() => {
    const dialog = watchDialog(view);
    const focus = () => {
      hasKeyboard.current = true;
      scroller.current?.querySelector<HTMLElement>('[data-catcher]')?.focus({ preventScroll: true });
    };
    if (!isKeyboardTaken({ dialog })) focus();
    return takeBackKeyboard({ dialog, place: () => scroller.current, focus });
  }, [view, hasKeyboard, scroller]);
}
