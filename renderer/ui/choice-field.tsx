import { Select } from '@mantine/core';
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
  return (
    <Select
      {...(hideLabel ? { 'aria-label': label } : { label })}
      value={value}
      data={[...choices]}
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
