import { TextInput } from '@mantine/core';
import { useLayoutEffect, useRef } from 'react';
import fieldClasses from '../../ui/field.module.css';

interface NameFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (name: string) => void;
  readonly error?: string | null;
}

/** A name with a suggestion, all of it selected with the dialog's first frame: who types or confirms at once means it. */
export function NameField({ label, value, onChange, error = null }: NameFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.select(), []);
  return (
    <TextInput
      ref={field}
      label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={error}
      classNames={fieldClasses}
      data-autofocus
      maxLength={200}
    />
  );
}
