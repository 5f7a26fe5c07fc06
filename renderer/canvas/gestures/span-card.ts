import type { CardBox } from '../../../shared/scene/scene.ts';
import type { CanvasHost } from '../canvas-host.ts';
import { nearestColumn } from '../drop/drop-target.ts';
import type { Gesture, PointerAt } from './gesture.ts';

/** Stretches a card by its right edge over more columns, or fewer. */
export function spanCard(host: CanvasHost, card: CardBox): Gesture {
  const lastAt = (at: PointerAt): number => {
    const { scene } = host.store.getState();
    return scene ? Math.max(card.fromColumn, nearestColumn(scene, at.map.x)) : card.toColumn;
  };
  const end = () => host.store.setState({ span: null });
  return {
    scrolls: 'both',
    move: (at) => host.store.setState({ span: { card: card.id, toColumn: lastAt(at) } }),
    drop(at) {
      const last = lastAt(at);
      end();
      if (last !== card.toColumn) host.edits.spanCard(card, last);
    },
    cancel: end,
  };
}
