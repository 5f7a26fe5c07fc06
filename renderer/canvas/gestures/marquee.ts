import type { Box } from '../../../shared/scene/scene.ts';
import type { Selected } from '../../state/index.ts';
import type { Point } from '../camera/camera.ts';
import type { CanvasHost } from '../canvas-host.ts';
import type { Gesture, PointerAt } from './gesture.ts';

/** A frame drawn over empty ground: selects the cards it touches, with Shift beside those selected before; with Ctrl it takes out those that were. */
export function marquee(host: CanvasHost, from: Point, kept: readonly Selected[], toggles: boolean): Gesture {
  const before = host.view.store.getState().selection;
  const end = () => host.store.setState({ marquee: null });
  return {
    scrolls: 'both',
    move(at: PointerAt) {
      const box = spanned(from, at.map);
      host.store.setState({ marquee: box });
      const touched = cardsIn(host, box);
      host.select(toggles ? differing(kept, touched) : [...kept, ...without(touched, kept)]);
    },
    drop: end,
    cancel() {
      end();
      host.select(before);
    },
  };
}

export function spanned(a: Point, b: Point): Box {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), w: Math.abs(a.x - b.x), h: Math.abs(a.y - b.y) };
}

function without(cards: readonly Selected[], others: readonly Selected[]): readonly Selected[] {
  const ids = new Set(others.map(({ id }) => id));
  return cards.filter(({ id }) => !ids.has(id));
}

/** What is in one of two lists, not in both. */
function differing(a: readonly Selected[], b: readonly Selected[]): readonly Selected[] {
  return [...without(a, b), ...without(b, a)];
}

function cardsIn(host: CanvasHost, box: Box): Selected[] {
  const { index } = host.store.getState();
  const found: number[] = [];
  index.query(box.x, box.y, box.x + box.w, box.y + box.h, (i) => found.push(i));
  const ids = found.sort((a, b) => a - b).flatMap((i) => index.cards[i]?.id ?? []);
  return ids.map((id) => ({ kind: 'card', id }));
}
