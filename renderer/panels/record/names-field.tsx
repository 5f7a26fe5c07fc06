import { TagsInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type NamedByTyping, referByNames } from '../../../shared/commands/refer-by-name.ts';
import type { KindName } from '../../../shared/model/kinds.ts';
import { useDocumentStore } from '../../records/index.ts';
import { pillClasses } from '../../ui/pill-classes.ts';
import { useNamed } from './use-named.ts';

interface NamesFieldProps {
  readonly label: string;
  readonly items: readonly { readonly kind: KindName; readonly id: string }[];
  readonly field: string;
  readonly to: NamedByTyping;
  readonly value: readonly string[];
  readonly disabled: boolean;
}

/** Several names, old or new: typing a new one makes its record. */
export function NamesField({ label, items, field, to, value, disabled }: NamesFieldProps) {
  const { t } = useTranslation();
  const document = useDocumentStore();
  const named = useNamed(to);
  const names = value.flatMap((id) => named.find((one) => one.value === id)?.label ?? []);
  return (
    <TagsInput
      label={label}
      value={names}
      data={[...new Set(named.map((one) => one.label))]}
      onChange={(typed) => document.run(referByNames, { items, field, to, names: typed, was: value })}
      disabled={disabled}
      acceptValueOnBlur
      placeholder={names.length > 0 ? '' : t(disabled ? 'properties.none' : 'properties.addByEnter')}
      classNames={pillClasses}
    />
  );
}
