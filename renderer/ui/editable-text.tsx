import { Textarea } from '@mantine/core';
import { useEffect, useRef } from 'react';
import classes from './editable-text.module.css';
import { SIZES_ITSELF } from './sizes-itself.ts';
import { useDraftText } from './use-draft-text.ts';

interface EditableTextProps {
  readonly label: string;
  readonly value: string;
  readonly onSave: (text: string) => void;
  readonly placeholder?: string;
  /** Class of the type scale that it is set in. */
  readonly typeClass?: string;
  readonly disabled?: boolean;
  /** Takes the focus with all of its text selected, once: a new thing is named first. */
  readonly named?: (() => void) | undefined;
}

/** Text that looks like text and is a field: it grows with its lines and saves on Enter and on leaving. */
export function EditableText({ label, value, onSave, placeholder = '', typeClass = '', disabled = false, named }: EditableTextProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!named) return;
    field.current?.select();
    named();
  }, [named]);
  const draft = useDraftText(value, onSave);
  return (
    <Textarea
      ref={field}
      {...draft}
      aria-label={label}
      placeholder={placeholder}
      disabled={disabled}
      {...(SIZES_ITSELF ? {} : { autosize: true, minRows: 1 })}
      rows={1}
      variant="unstyled"
      classNames={{ root: classes['root'] ?? '', input: `${classes['input'] ?? ''} ${typeClass}` }}
    />
  );
}
