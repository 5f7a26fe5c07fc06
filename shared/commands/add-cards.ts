import type { Draft } from '../changes/change.ts';
import { createDraft } from '../changes/drafts.ts';
import type { CardKind } from '../model/card-kinds.ts';
import { newId } from '../model/ids.ts';
import { type FieldsOfKind, liveRecord, type Records } from '../model/kinds.ts';
import { cardKindOfLane, holdsCards } from '../model/lane-kinds.ts';
import { inTray, type Place } from '../model/place.ts';
import { defineCommand } from './command.ts';
import { cellOf, trayOf } from './grid.ts';
import { keysAt, placeOrders } from './order-keys.ts';
import { createNaming } from './touchpoints.ts';

export interface NewPlace {
  readonly lane: string;
  /** A step, or a stage for all its steps. */
  readonly from: string;
  /** Left out: the same as `from`. */
  readonly to?: string;
  /** Position in the stack of the cell; left out: below all. */
  readonly index?: number;
}

export interface AddCards {
  readonly journey: string;
  /** null: the tray. */
  readonly place: NewPlace | null;
  /** Left out: what the lane holds; in the tray a note. */
  readonly kind?: CardKind;
  /** One card a text, in that order from the top. */
  readonly texts: readonly string[];
  readonly detail?: string;
  readonly author?: string | null;
  /** Other fields that each of them gets. */
  readonly fields?: Partial<FieldsOfKind<'card'>>;
  /** Ids of the new cards, in the order of the texts. */
  readonly ids?: readonly string[];
}

/**
 * New cards. In a touchpoint lane (or of the kind touchpoint) each text names a touchpoint of the workbook: one of that
 * name is placed, else it is made. A touchpoint card without a text waits for its name.
 */
export const addCards = defineCommand<AddCards>({
  label: 'addCard',
  drafts: (records, intent) => {
    const { journey, place, texts, detail = '', author = null, ids = [], fields = {} } = intent;
    const kind = intent.kind ?? kindAt(records, place);
    const places = newPlaces(records, journey, place, texts.length);
    const naming = createNaming(records);
    return texts.flatMap((text, index) => {
      const common = { ...fields, journey, kind, detail, author, place: places[index] ?? inTray('') };
      return newCard(ids[index] ?? newId(), common, text, naming);
    });
  },
});

/** The draft of one card, and of the touchpoint that it needs. */
export function newCard(id: string, fields: Partial<FieldsOfKind<'card'>>, text: string, naming: ReturnType<typeof createNaming>): Draft[] {
  if (fields.kind !== 'touchpoint' || text.trim() === '') return [createDraft('card', id, { ...fields, text })];
  const touchpoint = naming.find(text.trim());
  return [...touchpoint.drafts, createDraft('card', id, { ...fields, text: '', touchpoint: touchpoint.id })];
}

/** The places of `count` new cards that lie one below the other in a cell; in the tray where no card can lie there. */
export function newPlaces(records: Records, journey: string, place: NewPlace | null, count: number): Place[] {
  if (!place || !isCell(records, journey, place)) return keysAt(placeOrders(trayOf(records, journey)), undefined, count).map(inTray);
  const { lane, from, to = from, index } = place;
  return keysAt(placeOrders(cellOf(records, lane, from)), index, count).map((order) => ({ lane, from, to, order }));
}

/** A column that is only being added has no record yet: what matters is the lane. */
function isCell(records: Records, journey: string, { lane }: NewPlace): boolean {
  const held = liveRecord(records, 'lane', lane);
  return held !== undefined && held.journey === journey && holdsCards(held.kind);
}

/** What a new card is where it lies: what the lane holds; in the tray a note. */
export function kindAt(records: Records, place: NewPlace | null): CardKind {
  const lane = place && liveRecord(records, 'lane', place.lane);
  return lane ? cardKindOfLane(lane) : 'note';
}
