import { useEffect } from 'react';
import { useViewStore } from '../../state/index.ts';
import { useDesk } from '../settings/desk-context.tsx';

/** The canvas knows no settings: what it obeys of them stands in the window's state. */
export function useHabits(): void {
  const view = useViewStore();
  const { snap } = useDesk().settings;
  useEffect(() => view.setSnap(snap), [view, snap]);
}
