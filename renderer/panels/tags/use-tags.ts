import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../record/use-live.ts';

/** The tags of the file by name. */
export function useTags() {
  const { i18n } = useTranslation();
  const tags = useLive('tag');
  return useMemo(() => [...tags].sort((a, b) => a.name.localeCompare(b.name, i18n.language) || (a.id < b.id ? -1 : 1)), [tags, i18n.language]);
}
