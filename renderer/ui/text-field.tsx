import { Textarea, TextInput } from '@mantine/core';
import type { HTMLAttributes } from 'react';
import classes from './field.module.css';
import { SIZES_ITSELF } from './sizes-itself.ts';
import { useDraftText } from './use-draft-text.ts';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onSave: (text: string) => void;
  readonly placeholder?: string;
  readonly multiline?: boolean;
  readonly disabled?: boolean;
  readonly inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  /** The label is read aloud but not shown, where the place already says it. */
  readonly hideLabel?: boolean;
}

/** A labelled text that saves on Enter and on leaving. */
export function TextField({ label, value, onSave, placeholder = '', multiline = false, disabled = false, inputMode, hideLabel = false }: TextFieldProps) {
  const draft = useDraftText(value, onSave);
  const shared = { ...draft, placeholder, disabled, classNames: classes, ...(hideLabel ? { 'aria-label': label } : { label }) };
  if (multiline) return <Textarea {...shared} rows={1} {...(SIZES_ITSELF ? {} : { autosize: true, minRows: 1, maxRows: 12 })} />;
  return <TextInput {...shared} {...(inputMode ? { inputMode } : {})} />;
}
