import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { linesOfText } from '../../../shared/commands/index.ts';
import { useCanvasHost } from '../canvas-host.ts';
import { isComposing } from '../editor/composition.ts';
import styles from './tray.module.css';

/** Lines typed or pasted here become cards in the tray. */
export function TrayField() {
  const host = useCanvasHost();
  const { t } = useTranslation();
  const field = useRef<HTMLTextAreaElement>(null);
  const add = () => {
    const lines = linesOfText(field.current?.value ?? '');
    if (field.current) field.current.value = '';
    if (lines.length > 0) host.edits.addToTray(lines);
  };
  const key = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (isComposing(event.nativeEvent) || event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    add();
  };
  // A list from elsewhere is cards at once; a single line may still be worked on.
  const paste = () => {
    requestAnimationFrame(() => {
      if ((field.current?.value ?? '').includes('\n')) add();
    });
  };
  return (
    <textarea
      ref={field}
      className={styles['add']}
      rows={1}
      dir="auto"
      placeholder={t('map.tray.add')}
      aria-label={t('map.tray.add')}
      onKeyDown={key}
      onPaste={paste}
      onBlur={add}
    />
  );
}
