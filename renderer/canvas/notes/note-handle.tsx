import { useTranslation } from 'react-i18next';
import { isNoteBox } from '../../../shared/scene/scene.ts';
import { useView } from '../../state/index.ts';
import { useCanvasHost, useInteraction } from '../canvas-host.ts';
import styles from './notes.module.css';
import { resizeNote } from './resize-note.ts';

/** A grip at the right edge of the one selected note, by which it is made wider. */
export function NoteHandle() {
  const host = useCanvasHost();
  const { t } = useTranslation();
  const selected = useView((view) => (view.selection.length === 1 && view.selection[0]?.kind === 'card' ? view.selection[0].id : null));
  const isBusy = useInteraction((state) => state.drag !== null || state.editing !== null || state.moving);
  const index = useInteraction((state) => state.index);
  const note = selected === null ? undefined : index.cards[index.find(selected)];
  if (!note || !isNoteBox(note) || isBusy || host.readOnly()) return null;
  return (
    <div
      className={styles['grip']}
      style={{ left: note.x + note.w, top: note.y + note.h / 2 }}
      title={t('notes.widen')}
      data-note-grip=""
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.stopPropagation();
        host.tool.press(event.nativeEvent, { drag: () => resizeNote(host, note), click: () => undefined });
      }}
    />
  );
}
