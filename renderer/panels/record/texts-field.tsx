import { TagsInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { pillClasses } from '../../ui/pill-classes.ts';

interface TextsFieldProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly onSave: (values: readonly string[]) => void;
  readonly disabled: boolean;
}

/** A short list of words, each a pill. */
export function TextsField({ label, values, onSave, disabled }: TextsFieldProps) {
  const { t } = useTranslation();
  return (
    <TagsInput
      label={label}
      value={[...values]}
      onChange={onSave}
      disabled={disabled}
      placeholder={values.length > 0 ? '' : t(disabled ? 'properties.none' : 'properties.addByEnter')}
      acceptValueOnBlur
      classNames={pillClasses}
    />
  );
}
