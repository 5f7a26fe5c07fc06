import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NAME_FIELDS } from '../../../shared/model/name-fields.ts';
import { useCanvasHost } from '../canvas-host.ts';
import { isComposing } from '../editor/composition.ts';
import styles from './heads.module.css';

interface RenameFieldProps {
  readonly kind: 'stage' | 'step' | 'lane' | 'journey' | 'link';
  readonly id: string;
  /** The title as shown: a built-in one is empty in the file and stands as placeholder. */
  readonly shown: string;
}

/** A name written in place: Enter and leaving keep it, Escape drops it. */
export function RenameField({ kind, id, shown }: RenameFieldProps) {
  const host = useCanvasHost();
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  const editing = host.view.store.getState().editing;
  const record = host.document.store.getState().records[kind].get(id) as Readonly<Record<string, unknown>> | undefined;
  // As it was when the field opened: what somebody else names it meanwhile is not taken back by leaving the field.
  const [held] = useState(() => String(record?.[NAME_FIELDS[kind]] ?? ''));

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it opens
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    // What began by typing goes on behind the first letters.
    if (editing?.initialText === undefined) field.current?.select();
    else field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
  }, []);
  const end = (keep: boolean) => {
    if (isDone.current) return;
    isDone.current = true;
    const name = field.current?.value ?? held;
    if (keep && name !== held) host.edits.rename(kind, id, name);
    host.view.edit(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (isComposing(event.nativeEvent)) return;
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    end(event.key === 'Enter');
    host.focus();
  };
  return (
    <input
      ref={field}
      className={styles['rename']}
      dir="auto"
      defaultValue={editing?.initialText ?? held}
      placeholder={shown}
      aria-label={t('map.heads.name', { name: shown })}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onBlur={() => end(true)}
    />
  );
}
