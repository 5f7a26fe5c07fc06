import type { Draft } from '../changes/change.ts';
import { createDraft, reviveDraft, setDrafts } from '../changes/drafts.ts';
import { CARD_VALUE_PART, type CardValue, type CardValuePart, cardValueId } from '../model/card-value.ts';
import { newId } from '../model/ids.ts';
import { live, liveRecord, type Records } from '../model/kinds.ts';
import { nameKey } from '../model/name-key.ts';
import { defineCommand } from './command.ts';
import { liveCards } from './live-cards.ts';

/** What a card holds in a field of the user's own: the column of the field's kind. */
export type OwnValue = Partial<Pick<CardValue, CardValuePart>>;

export interface SetCardValues {
  readonly cards: readonly string[];
  readonly field: string;
  readonly value: OwnValue;
  /** Of a person: by name; one that nobody has is made. Empty: nobody. */
  readonly personName?: string;
}

/** Sets a field of the user's own on cards, as one edit. A card from a template that is worked on is a sample no longer. */
export const setCardValues = defineCommand<SetCardValues>({
  label: 'setCardValues',
  drafts: (records, { cards, field, value, personName }) => {
    if (!liveRecord(records, 'card_field', field)) return [];
    const named = personName === undefined ? { made: [], value } : withPerson(records, personName);
    const set = liveCards(records, cards).flatMap((card) => {
      const drafts = valueDrafts(records, card, field, named.value);
      return drafts.length === 0 ? [] : [...drafts, ...setDrafts(records, 'card', card.id, { isSample: false })];
    });
    return set.length === 0 ? [] : [...named.made, ...set];
  },
});

function withPerson(records: Records, name: string): { readonly made: Draft[]; readonly value: OwnValue } {
  const wanted = name.trim();
  if (wanted === '') return { made: [], value: { person: null } };
  const key = nameKey(wanted);
  const known = live(records, 'person').find((person) => nameKey(person.name) === key);
  const id = known?.id ?? newId();
  return { made: known ? [] : [createDraft('person', id, { name: wanted })], value: { person: id } };
}

function valueDrafts(records: Records, card: { readonly id: string; readonly journey: string | null }, field: string, value: OwnValue): Draft[] {
  const id = cardValueId(card.id, field);
  const held = records.card_value.get(id);
  if (!held) return isNothing(value) ? [] : [createDraft('card_value', id, { journey: card.journey, card: card.id, field, ...value })];
  const drafts = setDrafts(records, 'card_value', id, value);
  return held.deleted ? [reviveDraft('card_value', id), ...drafts] : drafts;
}

function isNothing(value: OwnValue): boolean {
  return Object.values(value).every((part) => part === null || part === '' || (Array.isArray(part) && part.length === 0));
}

/** What a card holds in its own fields, for a copy of it that is called `copy`. */
export function copiedValues(records: Records, card: string, copy: { readonly id: string; readonly journey: string | null }): Draft[] {
  return ownValuesOf(records, card).map(({ field, value }) =>
    createDraft('card_value', cardValueId(copy.id, field), { journey: copy.journey, card: copy.id, field, ...value }),
  );
}

export interface HeldValue {
  readonly field: string;
  readonly value: OwnValue;
}

/** Everything that a card holds in fields of the user's own, deleted fields among them. */
export function ownValuesOf(records: Records, card: string): HeldValue[] {
  return [...records.card_field.keys()].flatMap((field) => {
    const held = liveRecord(records, 'card_value', cardValueId(card, field));
    if (!held) return [];
    const value: OwnValue = Object.fromEntries(Object.values(CARD_VALUE_PART).map((part) => [part, held[part]]));
    return isNothing(value) ? [] : [{ field, value }];
  });
}
