import { setDrafts } from '../changes/drafts.ts';
import { liveRecord } from '../model/kinds.ts';
import { type Beside, besideGrid, isBeside } from '../model/place.ts';
import { defineCommand } from './command.ts';
import { notesOf } from './grid.ts';
import { keysAt, placeOrders } from './order-keys.ts';

export interface MoveBeside {
  readonly notes: readonly { readonly card: string; readonly beside: Beside }[];
}

/** Puts cards to places beside the grid, each at its own: notes are moved, widened and aligned so; cards of the grid or the tray become notes, and stay of their kind. */
export const moveBeside = defineCommand<MoveBeside>({
  label: 'moveNote',
  drafts: (records, { notes }) => {
    const held = notes.flatMap(({ card, beside }) => {
      const found = liveRecord(records, 'card', card);
      return found ? [{ card: found, beside }] : [];
    });
    const come = held.filter(({ card }) => !isBeside(card.place));
    const keys = keysAt(placeOrders(notesOf(records, held[0]?.card.journey ?? '')), undefined, come.length);
    return held.flatMap(({ card, beside }) => {
      const order = isBeside(card.place) ? card.place.order : (keys[come.findIndex((one) => one.card === card)] ?? '');
      return setDrafts(records, 'card', card.id, { place: besideGrid(beside, order) });
    });
  },
});
