import type { Draft, Json } from '../changes/change.ts';
import { createDraft } from '../changes/drafts.ts';
import { cardKind } from '../model/card.ts';
import { cardValueId } from '../model/card-value.ts';
import { newId } from '../model/ids.ts';
import { type FieldsOfKind, isKindName, liveRecord, type Records } from '../model/kinds.ts';
import { inTray, type Place } from '../model/place.ts';
import { newCard } from './add-cards.ts';
import type { CardClip, ClipCard, ClipValue } from './card-clip.ts';
import { cardFieldsOf } from './card-fields.ts';
import { defineCommand } from './command.ts';
import { columnsFrom } from './extend-columns.ts';
import { cardLanesOf, cellOf, trayOf } from './grid.ts';
import { keysAt, placeOrders } from './order-keys.ts';
import { createNaming } from './touchpoints.ts';

export interface PasteRecords {
  readonly journey: string;
  /** The cell for the first card; without one they go to the tray. */
  readonly lane: string | null;
  readonly column: string | null;
  readonly clip: CardClip;
  readonly author?: string | null;
  /** Ids of the new cards, in the order of the clip. */
  readonly ids?: readonly string[];
}

/** Cards from the clipboard, as they lay to each other. Past the last step the map grows; past the last lane they stack in it. */
export const pasteRecords = defineCommand<PasteRecords>({
  label: 'paste',
  drafts: (records, intent) => {
    const { journey, clip, author = null } = intent;
    const ids = clip.cards.map((_, index) => intent.ids?.[index] ?? newId());
    const { places, drafts } = placesFor(records, intent);
    const naming = createNaming(records);
    const cards = clip.cards.flatMap((card, index) => {
      const fields = { ...heldFields(records, card), journey, kind: card.kind, author, place: places[index] ?? inTray('') };
      return placedTouchpoint(records, card)
        ? [createDraft('card', ids[index] ?? newId(), { ...fields, text: '' })]
        : newCard(ids[index] ?? newId(), fields, card.text, naming);
    });
    const values = clip.cards.flatMap(({ own }, index) => pastedValues(records, { id: ids[index] ?? '', journey }, own));
    const links = clip.links.map(({ from, to, label }) => createDraft('link', newId(), { journey, from: ids[from] ?? null, to: ids[to] ?? null, label }));
    return [...drafts, ...cards, ...values, ...links];
  },
});

/** What the file has no field for stays behind; a person of another file too. */
function pastedValues(records: Records, card: { readonly id: string; readonly journey: string }, own: readonly ClipValue[]): Draft[] {
  const fields = cardFieldsOf(records);
  return own.flatMap(({ field, name, value }) => {
    const taker = fields.find(({ id }) => id === field) ?? fields.find((each) => name !== '' && each.name === name);
    if (!taker) return [];
    const options = value.options?.filter((id) => taker.options.some((option) => option.id === id)) ?? [];
    const person = liveRecord(records, 'person', value.person ?? null)?.id ?? null;
    return [createDraft('card_value', cardValueId(card.id, taker.id), { ...value, options, person, journey: card.journey, card: card.id, field: taker.id })];
  });
}

function placedTouchpoint(records: Records, { kind, fields, text }: ClipCard): boolean {
  const id = fields['touchpoint'];
  return kind === 'touchpoint' && typeof id === 'string' && liveRecord(records, 'touchpoint', id)?.name === text;
}

/** The fields of a clipped card; references to records that this file has not are left out. */
function heldFields(records: Records, { fields }: ClipCard): Partial<FieldsOfKind<'card'>> {
  const known = (kinds: readonly string[], id: Json) => typeof id === 'string' && kinds.some((kind) => isKindName(kind) && records[kind].has(id));
  const kept = Object.entries(fields).flatMap(([name, value]): [string, Json][] => {
    const refersTo: readonly string[] | undefined = (cardKind.fields as Readonly<Record<string, { readonly refersTo?: readonly string[] }>>)[name]?.refersTo;
    if (!refersTo) return [[name, value]];
    if (Array.isArray(value)) return [[name, value.filter((id) => known(refersTo, id))]];
    return known(refersTo, value) ? [[name, value]] : [];
  });
  return Object.fromEntries(kept) as Partial<FieldsOfKind<'card'>>;
}

interface Places {
  readonly places: readonly Place[];
  readonly drafts: readonly Draft[];
}

function placesFor(records: Records, { journey, lane, column, clip }: PasteRecords): Places {
  const lanes = cardLanesOf(records, journey);
  const top = lanes.findIndex(({ id }) => id === lane);
  const wide = Math.max(...clip.cards.map((card) => card.column + card.width));
  const columns = column === null ? { ids: [], drafts: [] } : columnsFrom(records, journey, column, wide);
  if (top < 0 || columns.ids.length === 0) return { places: trayPlaces(records, journey, clip.cards.length), drafts: [] };
  const cells = clip.cards.map((card) => ({
    lane: lanes[Math.min(lanes.length - 1, top + card.lane)]?.id ?? '',
    from: columns.ids[card.column] ?? '',
    to: columns.ids[card.column + card.width - 1] ?? '',
  }));
  return { places: stacked(records, cells), drafts: columns.drafts };
}

function trayPlaces(records: Records, journey: string, count: number): Place[] {
  return keysAt(placeOrders(trayOf(records, journey)), undefined, count).map(inTray);
}

/** Order keys below everything in each cell, for cells that may repeat. */
function stacked(records: Records, cells: readonly Omit<Place, 'order'>[]): Place[] {
  const last = new Map<string, string | null>();
  return cells.map((cell) => {
    const key = `${cell.lane}\n${cell.from}`;
    const below = last.get(key) ?? cellOf(records, cell.lane ?? '', cell.from ?? '').at(-1)?.place.order ?? null;
    const order = keysAt(below === null ? [] : [{ id: '', order: below }], undefined, 1)[0] ?? '';
    last.set(key, order);
    return { ...cell, order };
  });
}
