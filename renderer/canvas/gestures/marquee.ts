import type { Box } from '../../../shared/scene/scene.ts';
import type { Selected } from '../../state/index.ts';
import type { Point } from '../camera/camera.ts';
import type { CanvasHost } from '../canvas-host.ts';
import type { Gesture, PointerAt } from './gesture.ts';

/** A frame drawn over empty ground: selects the cards it touches, with Shift or Ctrl beside those selected before. */
export function marquee(host: CanvasHost, from: Point, kept: readonly Selected[]): Gesture {
  const end = () => host.store.setState({ marquee: null });
  return {
    scrollsAtEdges: true,
    move(at: PointerAt) {
      const box = spanned(from, at.map);
      host.store.setState({ marquee: box });
      host.select([...kept, ...cardsIn(host, box, kept)]);
    },
    drop: end,
    cancel() {
      end();
      host.select(kept);
    },
  };
}

export function spanned(a: Point, b: Point): Box {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), w: Math.abs(a.x - b.x), h: Math.abs(a.y - b.y) };
}

function cardsIn(host: CanvasHost, box: Box, kept: readonly Selected[]): Selected[] {
  const { index } = host.store.getState();
  const before = new Set(kept.map((selected) => selected.id));
  const found: number[] = [];
  index.query(box.x, box.y, box.x + box.w, box.y + box.h, (i) => found.push(i));
  const ids = found.sort((a, b) => a - b).flatMap((i) => index.cards[i]?.id ?? []);
  return ids.filter((id) => !before.has(id)).map((id) => ({ kind: 'card', id }));
}
