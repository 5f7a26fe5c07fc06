import { Autocomplete } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type NamedByTyping, referByName } from '../../../shared/commands/refer-by-name.ts';
import type { KindName } from '../../../shared/model/kinds.ts';
import { useDocumentStore } from '../../records/index.ts';
import classes from '../../ui/field.module.css';
import { useDraftName } from './use-draft-name.ts';
import { useNamed } from './use-named.ts';

interface NameFieldProps {
  readonly label: string;
  readonly items: readonly { readonly kind: KindName; readonly id: string }[];
  readonly field: string;
  readonly to: NamedByTyping;
  readonly value: string | null;
  readonly disabled: boolean;
}

/** One name, old or new: typing a new one makes its record. */
export function NameField({ label, items, field, to, value, disabled }: NameFieldProps) {
  const { t } = useTranslation();
  const document = useDocumentStore();
  const named = useNamed(to);
  const saved = value === null ? '' : (named.find((one) => one.value === value)?.label ?? t('properties.gone'));
  const draft = useDraftName(saved, (name) => document.run(referByName, { items, field, to, name }));
  return (
    <Autocomplete
      label={label}
      {...draft}
      data={[...new Set(named.map((one) => one.label))]}
      disabled={disabled}
      placeholder={t('properties.none')}
      comboboxProps={{ shadow: 'md', radius: 10 }}
      classNames={classes}
    />
  );
}
