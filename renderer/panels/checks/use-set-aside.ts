import { useCallback, useState } from 'react';
import type { Finding } from '../../../shared/analysis/index.ts';
import { useDocument } from '../../records/index.ts';
import { forgiving } from '../../state/index.ts';

export function keyOf({ check, id }: Finding): string {
  return `${check}:${id}`;
}

/** Findings that are not for this file, by `keyOf`. The format has no place for them: they are kept on this machine. */
export function useSetAside(): { readonly aside: ReadonlySet<string>; readonly setAside: (finding: Finding, on: boolean) => void } {
  const file = useDocument((state) => state.description.id);
  const place = `cxmap.aside.${file}`;
  const [aside, keep] = useState<ReadonlySet<string>>(() => new Set(read(place)));
  const setAside = useCallback(
    (finding: Finding, on: boolean) => {
      const next = new Set(aside);
      if (on) next.add(keyOf(finding));
      else next.delete(keyOf(finding));
      keep(next);
      forgiving(localStorage).setItem(place, JSON.stringify([...next]));
    },
    [place, aside],
  );
  return { aside, setAside };
}

function read(place: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(place) ?? '[]');
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  } catch {
    // Written by nobody we know: nothing is set aside.
    return [];
  }
}
