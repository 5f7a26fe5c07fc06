import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cardText, editCardText } from '../../../shared/commands/index.ts';
import { useDocument } from '../../records/index.ts';
import { useView } from '../../state/index.ts';
import { useCanvasHost, useInteraction } from '../canvas-host.ts';
import { isComposing } from '../editor/composition.ts';
import { dragCards } from '../gestures/drag-cards.ts';
import styles from './tray.module.css';

const GRIP = { x: 16, y: 12 };

/** A card in the tray: a button that selects it, held and drawn it goes to the map. */
export function TrayCard({ id }: { readonly id: string }) {
  const host = useCanvasHost();
  const { t } = useTranslation();
  const kind = useDocument((state) => state.records.card.get(id)?.kind ?? 'note');
  const text = useDocument((state) => {
    const card = state.records.card.get(id);
    return card ? cardText(state.records, card) : '';
  });
  const selected = useView((view) => view.selection.some((item) => item.id === id));
  const edited = useView((view) => view.editing?.kind === 'card' && view.editing.id === id);
  const ghost = useInteraction((state) => state.drag?.cards.includes(id) ?? false);
  const faint = useInteraction((state) => state.matching !== null && !state.matching.has(id));
  const press = (event: PointerEvent) => {
    if (event.button !== 0 || edited) return;
    const cards = selected ? [...host.selectedCards()] : [id];
    host.tool.press(event.nativeEvent, {
      drag: host.readOnly() ? null : () => dragCards(host, cards, id, GRIP),
      click: (at) => (at.shift || at.mod ? host.view.toggle({ kind: 'card', id }) : host.select([{ kind: 'card', id }])),
    });
  };
  const edit = () => {
    if (!host.readOnly()) host.view.edit({ kind: 'card', id, field: 'text' });
  };
  if (edited) return <Editor id={id} text={text} />;
  return (
    <li>
      <button
        type="button"
        className={[styles['card'], selected && styles['selected'], ghost && styles['ghost'], faint && styles['faint']].filter(Boolean).join(' ')}
        dir="auto"
        data-card={id}
        aria-pressed={selected}
        onPointerDown={press}
        onFocus={() => {
          if (!host.tool.dragging && !selected) host.select([{ kind: 'card', id }]);
        }}
        onDoubleClick={edit}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isComposing(event.nativeEvent)) {
            event.preventDefault();
            edit();
          }
        }}
      >
        <span className={styles['kind']}>{t(`cardKinds.${kind}`)}</span>
        {text || t('map.canvas.emptyCard')}
      </button>
    </li>
  );
}

function Editor({ id, text }: { readonly id: string; readonly text: string }) {
  const host = useCanvasHost();
  const { t } = useTranslation();
  const field = useRef<HTMLTextAreaElement>(null);
  const isDone = useRef(false);
  const [first] = useState(text);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const end = (keep: boolean) => {
    if (isDone.current) return;
    isDone.current = true;
    const written = field.current?.value ?? first;
    if (keep && written !== first) host.document.run(editCardText, { card: id, text: written.trim() });
    host.view.edit(null);
  };
  const key = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (isComposing(event.nativeEvent)) return;
    if (event.key === 'Escape') end(false);
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    end(true);
  };
  return (
    <li>
      <textarea
        ref={field}
        className={`${styles['card']} ${styles['field']}`}
        dir="auto"
        defaultValue={first}
        aria-label={t('map.canvas.editorLabel')}
        onKeyDown={key}
        onBlur={() => end(true)}
      />
    </li>
  );
}
