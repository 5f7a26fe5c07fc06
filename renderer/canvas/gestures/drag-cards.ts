import type { CanvasHost } from '../canvas-host.ts';
import { type DropTarget, dropTarget } from '../drop/drop-target.ts';
import type { Gesture, PointerAt } from './gesture.ts';

/** Moves cards: on the map or from the tray, to a cell or to the tray. `grip` is the pointer's place in the held card, in map units. */
export function dragCards(host: CanvasHost, cards: readonly string[], held: string, grip: { readonly x: number; readonly y: number }): Gesture {
  const { store } = host;
  const moving = new Set(cards);
  const { index } = store.getState();
  const height = index.cards[index.find(held)]?.h ?? 40;

  const targetAt = (at: PointerAt): DropTarget | null => {
    if (host.isOverTray(at.screen)) return { kind: 'tray' };
    const { scene } = store.getState();
    return scene ? dropTarget(scene, at.map, moving, height) : null;
  };
  const end = () => store.setState({ drag: null, target: null });
  return {
    scrollsAtEdges: true,
    move(at) {
      const next = targetAt(at);
      const held_ = store.getState().target;
      const target = sameTarget(next, held_) ? held_ : next;
      store.setState({ drag: { cards, held, at: at.screen, grip }, target });
    },
    drop(at) {
      const target = targetAt(at);
      end();
      if (target) host.edits.dropCards(cards, target);
    },
    cancel: end,
  };
}

function sameTarget(a: DropTarget | null, b: DropTarget | null): boolean {
  if (a?.kind !== 'cell' || b?.kind !== 'cell') return a?.kind === b?.kind;
  return a.lane === b.lane && a.column === b.column && a.index === b.index && a.slot.y === b.slot.y;
}
