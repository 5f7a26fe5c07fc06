import { useMemo } from 'react';
import { useLive } from '../record/use-live.ts';

/** The tags of the file by name. */
export function useTags() {
  const tags = useLive('tag');
  return useMemo(() => [...tags].sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1)), [tags]);
}
