import { type KeyboardEvent, useState } from 'react';
import { isComposing } from '../../ui/composing.ts';
import classes from './add-line.module.css';

interface AddLineProps {
  readonly label: string;
  /** What stands in the empty line; left out: the label. */
  readonly hint?: string;
  readonly onAdd: (text: string) => void;
}

/** A quiet line at the end of a list: what is typed becomes the next entry, and the line waits for another. */
export function AddLine({ label, hint, onAdd }: AddLineProps) {
  const [text, setText] = useState('');
  const add = () => {
    if (text.trim() !== '') onAdd(text.trim());
    setText('');
  };
  const keys = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Enter') add();
    if (event.key === 'Escape') setText('');
  };
  return (
    <input
      className={classes['root']}
      aria-label={label}
      placeholder={hint ?? label}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={keys}
      onBlur={add}
    />
  );
}
