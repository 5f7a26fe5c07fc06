import { TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import fieldClasses from '../../ui/field.module.css';
import { useDraftText } from '../../ui/use-draft-text.ts';
import classes from './navigator.module.css';

interface RenameInputProps {
  readonly label: string;
  readonly value: string;
  readonly onSave: (name: string) => void;
  readonly onEnd: () => void;
}

/** A row that is being named. */
export function RenameInput({ label, value, onSave, onEnd }: RenameInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const draft = useDraftText(value, onSave);
  useEffect(() => input.current?.select(), []);
  const leave = () => {
    draft.onBlur();
    onEnd();
  };
  return (
    <li className={classes['row']}>
      <TextInput ref={input} aria-label={label} {...draft} onBlur={leave} classNames={fieldClasses} style={{ flex: 1 }} autoFocus />
    </li>
  );
}
