import { createDraft } from '../changes/drafts.ts';
import { newId } from '../model/ids.ts';
import { initialFields } from '../model/kind.ts';
import { type FieldsOfKind, KINDS, type RecordOfKind, type Records } from '../model/kinds.ts';
import { besideGrid, isBeside, type Place } from '../model/place.ts';
import { defineCommand } from './command.ts';
import { cellOf, notesOf, trayOf } from './grid.ts';
import { liveCards } from './live-cards.ts';
import { keysAt, placeOrders } from './order-keys.ts';
import { copiedValues } from './set-card-values.ts';

type Card = RecordOfKind<'card'>;

export interface DuplicateCards {
  readonly cards: readonly string[];
  /** Ids of the copies, in the order of `cards`. */
  readonly ids?: readonly string[];
}

/** Copies cards; each copy lies right below its original (of neighbours in a stack: below the lowest), of a note beside the grid a little aside. Touchpoint cards place the same touchpoint again. */
export const duplicateCards = defineCommand<DuplicateCards>({
  label: 'duplicate',
  drafts: (records, { cards, ids = [] }) => {
    const originals = liveCards(records, cards);
    const places = placesBelow(records, originals);
    return originals.flatMap((card) => {
      const id = ids[cards.indexOf(card.id)] ?? newId();
      const fields = { ...cardFields(card), origin: null, isSample: false, place: places.get(card.id) ?? card.place };
      return [createDraft('card', id, fields), ...copiedValues(records, card.id, { id, journey: card.journey })];
    });
  },
});

/** A card's fields without what every record has. */
function cardFields(card: Card): FieldsOfKind<'card'> {
  const names = Object.keys(initialFields(KINDS.card)) as (keyof FieldsOfKind<'card'>)[];
  return Object.fromEntries(names.map((name) => [name, card[name]])) as unknown as FieldsOfKind<'card'>;
}

/** Copies of cards that lie in one stack come together below the lowest of them, so they keep their order. */
function placesBelow(records: Records, originals: readonly Card[]): ReadonlyMap<string, Place> {
  const stacks = Map.groupBy(originals, ({ place, journey }) => [journey, place.lane, place.from].join('\n'));
  const places = new Map<string, Place>();
  for (const cards of stacks.values()) {
    const stack = stackOf(records, cards[0]);
    const chosen = stack.filter(({ id }) => cards.some((card) => card.id === id));
    const lowest = stack.findIndex(({ id }) => id === chosen.at(-1)?.id);
    const keys = keysAt(placeOrders(stack), lowest < 0 ? undefined : lowest + 1, chosen.length);
    for (const [index, card] of chosen.entries()) places.set(card.id, copyPlace(card.place, keys[index] ?? ''));
  }
  return places;
}

/** How far the copy of a note lies from it, in map units. */
const ASIDE = 16;

function copyPlace(place: Place, order: string): Place {
  if (!isBeside(place)) return { ...place, order };
  const { x, y } = place.beside;
  return besideGrid({ ...place.beside, x: x + ASIDE, y: y + ASIDE }, order);
}

function stackOf(records: Records, card: Card | undefined): readonly Card[] {
  if (!card) return [];
  const { lane, from } = card.place;
  if (isBeside(card.place)) return notesOf(records, card.journey ?? '');
  const cell = lane !== null && from !== null ? cellOf(records, lane, from) : [];
  return cell.some(({ id }) => id === card.id) ? cell : trayOf(records, card.journey ?? '');
}
