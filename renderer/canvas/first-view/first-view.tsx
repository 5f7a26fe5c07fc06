import { type PointerEvent, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isFiltering } from '../../../shared/model/card-filter.ts';
import type { SceneWords } from '../../../shared/scene/index.ts';
import { useDocumentStore } from '../../records/index.ts';
import { useViewStore } from '../../state/index.ts';
import { leftAt } from '../camera/left-at.ts';
import { type CanvasHost, useCanvasHost } from '../canvas-host.ts';
import { cornerWords } from '../heads/corner-words.ts';
import styles from '../map-canvas.module.css';
import { type PaintedView, paintFirstView } from './paint-first-view.ts';

/** From so many cards on it takes longer than a frame or two to draw a map with all that belongs to it. */
const MANY_CARDS = 1_500;

/** Whether a map is painted before it is drawn: a large one that is looked at for the first time, as it is. */
export function beginsPainted(host: CanvasHost): boolean {
  if (host.document.store.getState().records.card.size < MANY_CARDS) return false;
  return leftAt(host) === undefined && !isFiltering(host.view.store.getState().filter);
}

interface FirstViewProps {
  readonly words: SceneWords;
  /** It is on the screen. */
  readonly onShown: () => void;
}

/** A painted picture of the map where the map will be, for the time of some frames. */
export function FirstView({ words, onShown }: FirstViewProps) {
  const host = useCanvasHost();
  const document = useDocumentStore();
  const view = useViewStore();
  const { t } = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  const painted = useRef<PaintedView>(null);
  useLayoutEffect(() => {
    const place = canvas.current?.parentElement;
    if (canvas.current && place) {
      const { records } = document.store.getState();
      const { activePersona } = view.store.getState();
      const size = { w: place.clientWidth, h: place.clientHeight };
      const made = paintFirstView(canvas.current, {
        records,
        journey: host.journey,
        words,
        corner: cornerWords(records, host.journey, t),
        size,
        activePersona,
        layout: host.layout,
      });
      painted.current = made;
      host.opening.begin({ picture: canvas.current, until: made.until });
    }
    return afterPaint(onShown);
  }, [host, document, view, words, t, onShown]);
  /** What is pressed before the map is drawn is selected, and is so when it is. */
  const press = ({ button, clientX, clientY, currentTarget }: PointerEvent) => {
    const { left, top } = currentTarget.getBoundingClientRect();
    const card = button === 0 ? painted.current?.cardAt({ x: clientX - left, y: clientY - top }) : null;
    if (!card || host.selectedCards().size > 0) return;
    painted.current?.ring(card);
    host.select([{ kind: 'card', id: card }]);
  };
  return (
    <section className={styles['canvas']} aria-label={t('map.canvas.label')} aria-busy="true" onPointerDown={press}>
      <canvas className={styles['painted']} ref={canvas} />
    </section>
  );
}

/** Calls back once the next frame is on its way to the screen. Answers how to have it not called. */
function afterPaint(then: () => void): () => void {
  let timer = 0;
  const frame = requestAnimationFrame(() => {
    timer = window.setTimeout(then);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
