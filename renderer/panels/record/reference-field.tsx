import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../ui/choice-field.tsx';
import type { ControlProps } from './controls.tsx';
import { type NamedKind, useNamed } from './use-named.ts';

/** One other record by its name. A reference to something that is gone shows as such. */
export function ReferenceField({ label, value, onSave, disabled, to }: ControlProps & { readonly to: NamedKind }) {
  const { t } = useTranslation();
  const named = useNamed(to);
  const gone = typeof value === 'string' && !named.some((one) => one.value === value);
  const choices = gone ? [...named, { value, label: t('properties.gone') }] : named;
  return (
    <ChoiceField
      label={label}
      value={value as string | null}
      choices={choices}
      onSave={onSave}
      clearable
      placeholder={t('properties.none')}
      disabled={disabled}
    />
  );
}
