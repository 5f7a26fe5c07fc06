import type { Node } from '@xyflow/react';
import type { CardFace } from '../../../shared/scene/scene.ts';

export type CardNode = Node<{ readonly card: CardFace }, 'card'>;

export interface NodeCache {
  /** Nodes for these cards; a card whose box is the same object as before keeps its node, so it does not render again. */
  nodes(cards: readonly CardFace[]): CardNode[];
}

export function createNodeCache(): NodeCache {
  let held = new Map<string, CardNode>();
  return {
    nodes(cards) {
      const next = new Map<string, CardNode>();
      for (const card of cards) {
        const known = held.get(card.id);
        next.set(card.id, known?.data.card === card ? known : toNode(card));
      }
      held = next;
      return [...next.values()];
    },
  };
}

/** With its size given and no handles, React Flow measures nothing. */
function toNode(card: CardFace): CardNode {
  const { id, x, y, w, h } = card;
  return { id, type: 'card', position: { x, y }, width: w, height: h, measured: { width: w, height: h }, handles: [], data: { card } };
}
