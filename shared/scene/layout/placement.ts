import type { Card } from '../../model/card.ts';
import type { Frame, Span } from './frame.ts';

export interface Placed {
  readonly card: Card;
  readonly from: number;
  readonly to: number;
}

/** The columns a card covers; null: none of them is on the map, so the card is in the tray. */
export function columnsOf(card: Card, frame: Frame): Span | null {
  const { from, to } = card.place;
  const first = from === null ? undefined : frame.spans.get(from);
  const last = to === null ? undefined : frame.spans.get(to);
  const one = first ?? last;
  if (!one) return null;
  const other = last ?? one;
  return { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) };
}

/** Order key of the place, ties by id: the order in which cards fall into their cells. */
export function comparePlaced({ card: a }: Placed, { card: b }: Placed): number {
  if (a.place.order !== b.place.order) return a.place.order < b.place.order ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
