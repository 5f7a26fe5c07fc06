import type { CanvasHost } from '../canvas-host.ts';
import type { Gesture, PointerAt } from './gesture.ts';

/** Draws a line from one card to another. */
export function drawLink(host: CanvasHost, from: string): Gesture {
  const over = (at: PointerAt): string | null => {
    const { index } = host.store.getState();
    const card = index.cards[index.at(at.map.x, at.map.y)];
    return !card || card.id === from ? null : card.id;
  };
  const end = () => host.store.setState({ linkDraft: null });
  return {
    scrollsAtEdges: true,
    move: (at) => host.store.setState({ linkDraft: { from, to: at.map, over: over(at) } }),
    drop(at) {
      const to = over(at);
      end();
      if (to !== null) host.edits.link(from, to);
    },
    cancel: end,
  };
}
