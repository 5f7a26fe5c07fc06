import { Inbox } from 'lucide-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useView, useViewStore } from '../../state/index.ts';
import { useCanvasHost, useInteraction } from '../canvas-host.ts';
import { keepKeyboard } from '../keyboard/keep-keyboard.ts';
import styles from './tray.module.css';
import { TrayCard } from './tray-card-view.tsx';
import { TrayField } from './tray-field.tsx';

const NONE: readonly string[] = [];

/** Cards that have no place on the map yet, under the map. Cards are dragged out of it and into it. */
export function Tray() {
  const host = useCanvasHost();
  const view = useViewStore();
  const { t } = useTranslation();
  const isOpen = useView((state) => state.panels.tray);
  const cards = useInteraction((state) => state.scene?.tray ?? NONE);
  const isTarget = useInteraction((state) => state.target?.kind === 'tray');
  const isDragging = useInteraction((state) => state.drag !== null);
  const take = useCallback(
    (element: HTMLElement | null) => {
      host.places.tray = element;
    },
    [host],
  );
  const classes = [styles['tray'], isTarget && styles['target'], isDragging && styles['ready']].filter(Boolean).join(' ');
  return (
    <section className={classes} ref={take} aria-label={t('map.tray.title')} data-tray="">
      <button type="button" className={styles['tab']} aria-expanded={isOpen} onMouseDown={keepKeyboard} onClick={() => view.setPanel('tray', !isOpen)}>
        <Inbox size={16} strokeWidth={1.5} aria-hidden />
        {t('map.tray.title')}
        <span className={styles['count']}>{cards.length}</span>
      </button>
      {isOpen && (
        <div className={styles['content']}>
          {cards.length === 0 && <p className={styles['empty']}>{t('map.tray.empty')}</p>}
          <ul className={styles['cards']}>
            {cards.map((id) => (
              <TrayCard key={id} id={id} />
            ))}
          </ul>
          {!host.readOnly() && <TrayField />}
        </div>
      )}
    </section>
  );
}
