import { MultiSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { pillClasses } from '../../ui/pill-classes.ts';
import type { ControlProps } from './controls.tsx';
import { type NamedKind, useNamed } from './use-named.ts';

/** Several other records by their names. */
export function ReferencesField({ label, value, onSave, disabled, to, empty }: ControlProps & { readonly to: NamedKind; readonly empty?: string }) {
  const { t } = useTranslation();
  const named = useNamed(to);
  const chosen = value as readonly string[];
  const gone = chosen.filter((id) => !named.some((one) => one.value === id)).map((id) => ({ value: id, label: t('properties.gone') }));
  return (
    <MultiSelect
      label={label}
      data={[...named, ...gone]}
      value={[...chosen]}
      onChange={onSave}
      disabled={disabled}
      placeholder={chosen.length === 0 ? (empty ?? t('properties.none')) : ''}
      nothingFoundMessage={t('properties.nothingToChoose')}
      searchable
      classNames={pillClasses}
    />
  );
}
