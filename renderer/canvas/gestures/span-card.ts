import { type CardBox, isNoteBox } from '../../../shared/scene/scene.ts';
import type { CanvasHost } from '../canvas-host.ts';
import { nearestColumn } from '../drop/drop-target.ts';
import type { Gesture, PointerAt } from './gesture.ts';

/** Stretches a card by its right edge over more columns, or fewer. */
export function spanCard(host: CanvasHost, { id }: CardBox): Gesture {
  /** The card where it lies now, others may move it meanwhile, and its last column; null: it is gone. */
  const spanAt = (at: PointerAt) => {
    const { scene, index } = host.store.getState();
    const card = index.cards[index.find(id)];
    if (!scene || !card || isNoteBox(card)) return null;
    return { card, last: Math.max(card.fromColumn, nearestColumn(scene, at.map.x)) };
  };
  const end = () => host.store.setState({ span: null });
  return {
    scrolls: 'both',
    move(at) {
      const span = spanAt(at);
      host.store.setState({ span: span && { card: id, toColumn: span.last } });
    },
    drop(at) {
      const span = spanAt(at);
      end();
      if (span && span.last !== span.card.toColumn) host.edits.spanCard(span.card, span.last);
    },
    cancel: end,
  };
}
