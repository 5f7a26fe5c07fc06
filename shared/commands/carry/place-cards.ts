import { live, type RecordOfKind, type Records } from '../../model/kinds.ts';
import { keyBetween } from '../../model/order.ts';
import type { Parcel } from '../../model/parcel.ts';
import { besideGrid, FARTHEST_NOTE, inTray, isBeside, type Place } from '../../model/place.ts';
import { cardLanesOf, columnsOf, inReadingOrder, spansOn } from '../grid.ts';
import type { ParcelIds } from './parcel-ids.ts';
import { journeyOf, type Where } from './where.ts';

type Card = RecordOfKind<'card'>;

export interface PlacedCard {
  readonly card: Card;
  readonly place: Place;
}

/** Where each card of the parcel lies on the map that takes it, in reading order; those of a lane that is left out are left out too. */
export function placeCards(records: Records, parcel: Parcel, where: Where, ids: ParcelIds): PlacedCard[] {
  const journey = journeyOf(where);
  const stacks = createStacks(records, journey);
  const notes = createNotePlaces(records, journey);
  const steps = columnsOf(parcel.records, parcel.journey);
  const lanes = new Set(cardLanesOf(parcel.records, parcel.journey).map(({ id }) => id));
  const cards = inReadingOrder(parcel.records, parcel.journey, live(parcel.records, 'card'));
  const spanOn = spansOn(steps);
  const waiting = (): Place => inTray(stacks.next(null, null));
  const spanned = ({ place }: Card) => (lanes.has(place.lane ?? '') && where.to !== 'tray' ? spanOn(place.from, place.to) : null);
  const column = (id: string | null, step: string | undefined) => ids.get('stage', id) ?? ids.get('step', step ?? null);
  const placeOf = (card: Card): Place | null => {
    if (where.to !== 'tray' && isBeside(card.place)) return notes(card.place.beside);
    const span = spanned(card);
    if (!span) return waiting();
    const lane = ids.get('lane', card.place.lane);
    const from = column(card.place.from, steps[span.first]?.id);
    const to = column(card.place.to, steps[span.last]?.id);
    if (lane !== undefined && from !== undefined && to !== undefined) return { lane, from, to, order: stacks.next(lane, from) };
    // Pasted where there is no such place a card waits in the tray; in a lane that is left out it is left out.
    return where.to === 'columns' && where.lane !== null ? waiting() : null;
  };
  return cards.flatMap((card) => {
    const place = placeOf(card);
    return place ? [{ card, place }] : [];
  });
}

/** Order keys below everything that lies in a cell, or in the tray. */
function createStacks(records: Records, journey: string | null) {
  const last = new Map<string, string>();
  const keyOf = (lane: string | null, column: string | null) => `${lane}\n${column}`;
  const note = (key: string, order: string) => {
    if (order > (last.get(key) ?? '')) last.set(key, order);
  };
  const columns = journey === null ? [] : columnsOf(records, journey);
  const spanOn = spansOn(columns);
  for (const { place, journey: of, deleted } of records.card.values()) {
    if (of !== journey || journey === null || deleted) continue;
    const span = place.lane === null ? null : spanOn(place.from, place.to);
    if (span) for (const { id } of columns.slice(span.first, span.last + 1)) note(keyOf(place.lane, id), place.order);
    else if (!isBeside(place)) note(keyOf(null, null), place.order);
  }
  return {
    next(lane: string | null, column: string | null): string {
      const key = keyOf(lane, column);
      const order = keyBetween(last.get(key) ?? null, null);
      last.set(key, order);
      return order;
    },
  };
}

/** How far a note lies from one that it would cover, in map units. */
const ASIDE = 16;

function createNotePlaces(records: Records, journey: string | null): (beside: Extract<Place, { beside?: unknown }>['beside'] & object) => Place {
  const held = live(records, 'card').flatMap(({ place, journey: of }) => (of === journey && isBeside(place) ? [place] : []));
  const taken = new Set(held.map(({ beside }) => spotOf(beside)));
  let last = held.reduce((order, place) => (place.order > order ? place.order : order), '');
  return (beside) => {
    let spot = beside;
    while (taken.has(spotOf(spot)) && spot.x + ASIDE <= FARTHEST_NOTE && spot.y + ASIDE <= FARTHEST_NOTE)
      spot = { ...spot, x: spot.x + ASIDE, y: spot.y + ASIDE };
    taken.add(spotOf(spot));
    last = keyBetween(last || null, null);
    return besideGrid(spot, last);
  };
}

function spotOf({ side, x, y }: { readonly side: string; readonly x: number; readonly y: number }): string {
  return `${side} ${x} ${y}`;
}
