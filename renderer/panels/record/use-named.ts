import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { KindName } from '../../../shared/model/kinds.ts';
import type { Choice } from '../../ui/choice-field.tsx';
import { useLive } from './use-live.ts';

export type NamedKind = Extract<KindName, 'person' | 'channel' | 'journey' | 'persona' | 'segment' | 'tag' | 'touchpoint'>;

/** The records of a kind to choose from, by name; nameless ones are worded. */
export function useNamed(kind: NamedKind): readonly Choice[] {
  const { t, i18n } = useTranslation();
  const records = useLive(kind);
  return useMemo(() => {
    const choices = records.map((record) => ({ value: record.id, label: nameOf(record) || t('properties.unnamed') }));
    return choices.sort((a, b) => a.label.localeCompare(b.label, i18n.language));
  }, [records, t, i18n.language]);
}

function nameOf(record: { readonly name?: string; readonly title?: string }): string {
  return record.name ?? record.title ?? '';
}
