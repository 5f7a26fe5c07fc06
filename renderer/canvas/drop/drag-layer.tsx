import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardFace } from '../../../shared/scene/scene.ts';
import type { CanvasHost } from '../canvas-host.ts';
import { useCanvasHost, useInteraction } from '../canvas-host.ts';
import { LEAST_HAND } from '../gestures/drag-cards.ts';
import { MarkView } from '../nodes/mark-view.tsx';
import { trayLabel } from '../tray/tray-card.ts';
import styles from './drop.module.css';
import { useDropWords } from './drop-words.ts';

/** The card in the hand, and in words where it would land. Follows the pointer without rendering. */
export function DragLayer() {
  const host = useCanvasHost();
  const held = useInteraction((state) => state.drag?.held ?? null);
  const over = useInteraction((state) => state.target?.kind ?? null);
  const count = useInteraction((state) => state.drag?.cards.length ?? 0);
  const hand = useRef<HTMLDivElement>(null);
  const words = useDropWords();
  const { t } = useTranslation();
  useLayoutEffect(() => (held === null ? undefined : followHand(host, hand)), [host, held]);
  if (held === null) return null;
  const { index } = host.store.getState();
  const card = index.cards[index.find(held)];
  return (
    <div className={styles['hand']} ref={hand} data-dragging={held} data-over={over}>
      <div className={styles['held']} style={card ? { width: card.w + 4, height: card.h } : undefined}>
        {card ? <Copy card={card} /> : <span className={styles['loose']}>{trayLabel(host, held, t('map.canvas.emptyCard'))}</span>}
        {count > 1 && <span className={styles['count']}>{count}</span>}
      </div>
      {words && (
        <div className={styles['say']} role="status">
          {words}
        </div>
      )}
    </div>
  );
}

function Copy({ card }: { readonly card: CardFace }) {
  return <MarkView marks={card.marks} />;
}

/** No words below a hand are wider, in pixels: only near the window's edge they are measured. */
const WIDEST_WORDS = 600;
const EDGE = 8;
/** A card of the tray that is no card of the map yet is so high, and so much the words below a card need. */
const LOOSE = 40;
const WORDS = 44;

/** By how much the words below the hand would leave the window. */
function beyond(hand: HTMLElement, room: number): number {
  const words = room < WIDEST_WORDS ? hand.querySelector<HTMLElement>('[role="status"]') : null;
  return words ? Math.max(0, words.offsetWidth + EDGE - room) : 0;
}

function followHand(host: CanvasHost, hand: { readonly current: HTMLDivElement | null }): () => void {
  // beside the properties where they lie over the map; asked for once, for it measures
  const room = host.room().w;
  const place = () => {
    const { drag, index } = host.store.getState();
    if (!drag || !hand.current) return;
    const { z } = host.camera.state();
    const scale = Math.max(LEAST_HAND, z);
    const x = drag.at.x - drag.grip.x * scale;
    const y = drag.at.y - drag.grip.y * scale;
    const height = (index.cards[index.find(drag.held)]?.h ?? LOOSE) * scale;
    hand.current.style.transform = `translate(${x}px, ${y}px)`;
    hand.current.style.setProperty('--below', `${height + 12}px`);
    hand.current.dataset['low'] = String(y + height + WORDS > host.size().h);
    hand.current.style.setProperty('--hand', String(scale));
    hand.current.style.setProperty('--back', `${-beyond(hand.current, room - x)}px`);
  };
  place();
  return host.store.subscribe(place);
}
