import type { Draft } from '../changes/change.ts';
import { setDrafts } from '../changes/drafts.ts';
import type { RecordOfKind, Records } from '../model/kinds.ts';
import { inTray } from '../model/place.ts';
import { defineCommand } from './command.ts';
import { byPlace, inReadingOrder, trayOf } from './grid.ts';
import { liveCards } from './live-cards.ts';
import { keysAt, placeOrders } from './order-keys.ts';

type Card = RecordOfKind<'card'>;

export interface MoveToTray {
  readonly cards: readonly string[];
  /** Position among the cards of the tray that do not move; left out: at the end. */
  readonly index?: number;
}

/** Takes cards off the map and keeps them in the tray of their journey. */
export const moveToTray = defineCommand<MoveToTray>({
  label: 'moveToTray',
  drafts: (records, { cards, index }) => {
    const journeys = Map.groupBy(liveCards(records, cards), (card) => card.journey ?? '');
    return [...journeys].flatMap(([journey, moved]) => intoTray(records, journey, moved, index));
  },
});

function intoTray(records: Records, journey: string, moved: readonly Card[], index: number | undefined): Draft[] {
  const ids = new Set(moved.map(({ id }) => id));
  const staying = byPlace(trayOf(records, journey).filter(({ id }) => !ids.has(id)));
  const keys = keysAt(placeOrders(staying), index, moved.length);
  return inReadingOrder(records, journey, moved).flatMap((card, position) => setDrafts(records, 'card', card.id, { place: inTray(keys[position] ?? '') }));
}
