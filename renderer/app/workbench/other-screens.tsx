import { useEffect } from 'react';
import { codeOf, useCode } from '../../ui/code.ts';

/*
 * The screens beside the map. A window draws the map first; these are fetched as soon as it has nothing else to do, so that going to one
 * of them waits for nothing.
 */

const boardCode = codeOf(() => import('../../panels/board/board.tsx'));
const compareCode = codeOf(() => import('../../compare/index.ts'));
const personasCode = codeOf(() => import('../../panels/personas/personas.tsx'));
const presentCode = codeOf(() => import('../../present/index.ts'));
const tableCode = codeOf(() => import('../../panels/table/journey-table.tsx'));
const outlineCode = codeOf(() => import('../../panels/outline/journey-outline.tsx'));

/** Milliseconds after which they are fetched even if the window is busy. */
const LATEST = 2_000;

export function useFetchOtherScreens(): void {
  useEffect(() => {
    const fetchAll = () => {
      // What could not be fetched now is asked for again, and told of, where it is shown.
      for (const code of [tableCode, personasCode, presentCode, boardCode, compareCode, outlineCode]) code.load().catch(() => undefined);
    };
    // Safari cannot say when it is idle.
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(fetchAll, LATEST);
      return () => clearTimeout(timer);
    }
    const wanted = requestIdleCallback(fetchAll, { timeout: LATEST });
    return () => cancelIdleCallback(wanted);
  }, []);
}

export function BoardScreen() {
  const code = useCode(boardCode);
  return code && <code.Board />;
}

export function CompareScreen() {
  const code = useCode(compareCode);
  return code && <code.Compare />;
}

export function PersonasScreen() {
  const code = useCode(personasCode);
  return code && <code.Personas />;
}

export function PresentScreen() {
  const code = useCode(presentCode);
  return code && <code.Present />;
}

export function TableTwin({ journey }: { readonly journey: string }) {
  const code = useCode(tableCode);
  return code && <code.JourneyTable journey={journey} />;
}

export function OutlineTwin({ journey }: { readonly journey: string }) {
  const code = useCode(outlineCode);
  return code && <code.JourneyOutline journey={journey} />;
}
