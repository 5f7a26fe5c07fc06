import { Button, Textarea } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing } from '../../ui/composing.ts';
import fieldClasses from '../../ui/field.module.css';
import classes from './comments.module.css';

interface CommentWriterProps {
  readonly label: string;
  /** What stands in the empty field; left out: the label. */
  readonly prompt?: string;
  readonly send: string;
  readonly first?: string;
  /** What is written and not sent yet, so that it can be kept. */
  readonly onDraft?: (text: string) => void;
  readonly onSend: (text: string) => void;
  /** Left out: there is nothing to go back to. */
  readonly onCancel?: () => void;
  /** Takes the focus. */
  readonly focused?: boolean;
  /** It has the focus now. */
  readonly onFocused?: () => void;
}

/** Enter sends, Shift+Enter begins a line, Escape goes back. */
export function CommentWriter({ label, prompt = label, send, first = '', onDraft, onSend, onCancel, focused = false, onFocused }: CommentWriterProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(first);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!focused) return;
    field.current?.focus();
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
    onFocused?.();
  }, [focused, onFocused]);
  const change = (next: string) => {
    setText(next);
    onDraft?.(next);
  };
  const submit = () => {
    if (text.trim() === '') return;
    onSend(text.trim());
    change('');
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (isComposing(event)) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      submit();
    }
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    if (onCancel) onCancel();
    else event.currentTarget.blur();
  };
  return (
    <div className={classes['writer']}>
      <Textarea
        ref={field}
        aria-label={label}
        placeholder={prompt}
        value={text}
        onChange={(event) => change(event.currentTarget.value)}
        onKeyDown={press}
        classNames={fieldClasses}
        autosize
        minRows={1}
        maxRows={8}
      />
      {text.trim() !== '' || onCancel ? (
        <div className={classes['acts']}>
          {onCancel ? (
            <Button size="compact-sm" variant="subtle" onClick={onCancel}>
              {t('shell.cancel')}
            </Button>
          ) : null}
          <Button size="compact-sm" variant="filled" onClick={submit} disabled={text.trim() === ''}>
            {send}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
