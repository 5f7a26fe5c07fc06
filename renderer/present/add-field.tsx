import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TalkKind } from '../state/index.ts';
import { isComposing } from '../ui/composing.ts';
import classes from './add-field.module.css';

interface AddFieldProps {
  readonly kind: TalkKind;
  /** The stage on show; null: none, what is added waits in the tray. */
  readonly stage: string | null;
  readonly onAdd: (text: string) => void;
  readonly onLeave: () => void;
}

/** What somebody says, taken in without leaving the slide: Enter adds it, Escape leaves. */
export function AddField({ kind, stage, onAdd, onLeave }: AddFieldProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // The next key already belongs to the text.
  useLayoutEffect(() => field.current?.focus(), []);
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event)) return;
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter' && text.trim() !== '') onAdd(text.trim());
    onLeave();
  };
  return (
    <div className={classes['root']} data-add={kind}>
      <label className={classes['label']} htmlFor="present-add">
        {stage === null ? t('present.addToTray') : t('present.add', { title: stage })}
        <span className={classes['kind']}>{t(`present.short.${kind}`)}</span>
      </label>
      <input
        id="present-add"
        className={classes['input']}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={press}
        ref={field}
        autoComplete="off"
      />
      <p className={classes['hint']}>{t('present.enter')}</p>
    </div>
  );
}
