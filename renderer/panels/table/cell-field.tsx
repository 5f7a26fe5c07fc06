import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { isComposing } from '../../ui/composing.ts';
import classes from './table.module.css';
import type { Table } from './use-table.ts';
import type { WritingWays } from './writing.ts';

interface CellFieldProps {
  readonly table: Pick<Table, 'writing' | 'hasKeyboard' | 'writable' | 'typed'>;
  readonly ways: WritingWays;
  /** What a screen reader says of the place. */
  readonly label: string;
  readonly top: number;
  /** At least. */
  readonly height: number;
  readonly describedBy: string;
}

/**
 * The table's one text field. It stands, unseen, where the keyboard stands, so that typing and an input method begin in it; then,
 * without changing hands, it is the editor.
 */
export function CellField({ table, ways, label, top, height, describedBy }: CellFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { writing, hasKeyboard, typed } = table;
  useLayoutEffect(() => {
    if (hasKeyboard.current) field.current?.focus({ preventScroll: true });
  }, [hasKeyboard]);
  useLayoutEffect(() => {
    const held = field.current;
    if (!held) return;
    if (writing === null) held.value = '';
    // What was typed into it stands there already: an input method may be composing on it.
    else if (typed.current !== null && (writing.fill !== null || held.value !== typed.current)) begin(held, typed.current);
    grow(held);
  }, [writing, typed]);
  const key = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (isComposing(event)) event.stopPropagation();
    else if (writing === null) ways.idleKey(event);
    else ways.writingKey(event, event.currentTarget.value);
  };
  return (
    <textarea
      ref={field}
      className={classes[writing === null ? 'catcher' : 'field']}
      style={{ top, minHeight: height }}
      rows={1}
      dir="auto"
      spellCheck={writing !== null}
      autoComplete="off"
      readOnly={!table.writable}
      aria-label={label}
      aria-describedby={describedBy}
      data-catcher={writing === null ? 'idle' : 'editing'}
      onKeyDown={key}
      onCompositionStart={() => ways.typed()}
      onInput={(event) => {
        ways.typed();
        typed.current = event.currentTarget.value;
        grow(event.currentTarget);
      }}
      onFocus={() => {
        hasKeyboard.current = true;
      }}
      onBlur={(event) => {
        hasKeyboard.current = false;
        if (writing !== null) ways.leave(event.currentTarget.value);
      }}
    />
  );
}

function begin(field: HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.focus({ preventScroll: true });
  field.setSelectionRange(text.length, text.length);
}

function grow(field: HTMLTextAreaElement): void {
  field.style.height = '0px';
  field.style.height = `${field.scrollHeight}px`;
}
