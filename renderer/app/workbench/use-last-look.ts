import { useEffect } from 'react';
import { useDocument } from '../../records/index.ts';
import { forgiving, useView, useViewStore } from '../../state/index.ts';

const PER_MILLISECOND = 1_000;

function keyOf(file: string): string {
  return `cxmap.looked.${file}`;
}

/** Remembers for each file until when this person has seen it: what came while they were away is new to them. */
export function useLastLook(): void {
  const view = useViewStore();
  const file = useDocument((state) => state.description.id);
  const lookedAt = useView((state) => state.lookedAt);
  useEffect(() => {
    const memory = forgiving(localStorage);
    const written = Number(memory.getItem(keyOf(file)));
    view.lookedUntil(written > 0 ? written : Date.now() * PER_MILLISECOND);
    const look = () => memory.setItem(keyOf(file), String(Date.now() * PER_MILLISECOND));
    window.addEventListener('pagehide', look);
    return () => {
      window.removeEventListener('pagehide', look);
      look();
    };
  }, [file, view]);
  useEffect(() => {
    if (lookedAt !== null) forgiving(localStorage).setItem(keyOf(file), String(lookedAt));
  }, [file, lookedAt]);
}
