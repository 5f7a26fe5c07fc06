import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

export type Word = (key: string, params?: Readonly<Record<string, unknown>>) => string;

/** Words by keys that are put together from data (a card's kind, a fault's code); a test holds both languages to the full lists. */
export function useWord(): Word {
  const { t } = useTranslation();
  return useCallback((key, params) => (t as unknown as Word)(key, params), [t]);
}
