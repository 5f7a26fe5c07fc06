import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { capital } from './capital.ts';
import classes from './field.module.css';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly choices: readonly Choice[];
  readonly onSave: (value: string | null) => void;
  /** Whether "nothing chosen" can be had again. */
  readonly clearable?: boolean;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly hideLabel?: boolean;
}

export function ChoiceField({ label, value, choices, onSave, clearable = false, placeholder = '', disabled = false, hideLabel = false }: ChoiceFieldProps) {
  const { i18n } = useTranslation();
  return (
    <Select
      {...(hideLabel ? { 'aria-label': label } : { label })}
      value={value}
      data={choices.map((choice) => ({ value: choice.value, label: capital(choice.label, i18n.language) }))}
      onChange={onSave}
      clearable={clearable}
      allowDeselect={clearable}
      placeholder={placeholder}
      disabled={disabled}
      searchable={choices.length > 8}
      checkIconPosition="right"
      maxDropdownHeight={320}
      comboboxProps={{ shadow: 'md', radius: 10 }}
      classNames={{ ...classes, dropdown: classes['dropdown'] ?? '', option: classes['option'] ?? '' }}
    />
  );
}
