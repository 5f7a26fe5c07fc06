import type { ReactNode } from 'react';
import { showActNotice } from './act-notice.tsx';

interface UndoNotice {
  readonly id: string;
  readonly text: ReactNode;
  readonly undo: ReactNode;
  readonly onUndo: () => void;
  /** Calls back once it cannot be taken back like this any more: the notice goes. */
  readonly until?: (ended: () => void) => void;
}

/** Says what was done, with the way back beside it. */
export function showUndoNotice({ id, text, undo, onUndo, until }: UndoNotice): void {
  showActNotice({ id, text, act: undo, onAct: onUndo, until });
}
