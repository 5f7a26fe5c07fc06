import { inReadingOrder } from '../commands/grid.ts';
import type { Mark } from '../model/kind.ts';
import { live, type Records } from '../model/kinds.ts';
import { compareOrder } from '../model/order.ts';

/** Something on the map that was made or changed. */
export interface Changed {
  readonly kind: 'stage' | 'step' | 'lane' | 'card' | 'score' | 'link';
  readonly id: string;
}

/**
 * What stands on a journey and was made or changed after a stamp, in the order in which it is read: heads, lanes, points, cards,
 * links. `isWanted` says whose changes count.
 */
export function changedSince(records: Records, journey: string, stamp: number, isWanted: (mark: Mark) => boolean): Changed[] {
  const changed = <T extends { readonly journey: string | null; readonly changed: Mark }>(list: readonly T[]) =>
    list.filter((one) => one.journey === journey && one.changed.at > stamp && isWanted(one.changed));
  const filledIn = new Set(changed(live(records, 'card_value')).map(({ card }) => card));
  const isNew = new Set(changed(live(records, 'card')).map(({ id }) => id));
  const cards = live(records, 'card').filter((card) => card.journey === journey && (isNew.has(card.id) || filledIn.has(card.id)));
  const named = (kind: Changed['kind'], list: readonly { readonly id: string }[]) => list.map(({ id }) => ({ kind, id }));
  return [
    ...named('stage', changed(live(records, 'stage')).sort(compareOrder)),
    ...named('step', changed(live(records, 'step')).sort(compareOrder)),
    ...named('lane', changed(live(records, 'lane')).sort(compareOrder)),
    ...named('score', changed(live(records, 'score'))),
    ...named('card', inReadingOrder(records, journey, cards)),
    ...named('link', changed(live(records, 'link'))),
  ];
}
