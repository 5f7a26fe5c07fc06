import type { Draft } from '../changes/change.ts';
import { createDraft, deleteDraft, setDrafts } from '../changes/drafts.ts';
import type { CardField, CardFieldKind, CardFieldOption } from '../model/card-field.ts';
import { newId } from '../model/ids.ts';
import { live, liveRecord, type Records } from '../model/kinds.ts';
import { compareOrder } from '../model/order.ts';
import { defineCommand } from './command.ts';
import { keysAt } from './order-keys.ts';

/** The fields of the user's own, in their order. */
export function cardFieldsOf(records: Records): CardField[] {
  return live(records, 'card_field').sort(compareOrder);
}

export interface AddCardField {
  readonly id?: string;
  readonly name: string;
  readonly kind: CardFieldKind;
}

/** A new field behind the others. */
export const addCardField = defineCommand<AddCardField>({
  label: 'addCardField',
  drafts: (records, { id = newId(), name, kind }) => {
    const order = keysAt(cardFieldsOf(records), undefined, 1)[0] ?? '';
    return [createDraft('card_field', id, { name: name.trim(), kind, order })];
  },
});

export interface MoveCardField {
  readonly field: string;
  /** Position among the others. */
  readonly index: number;
}

export const moveCardField = defineCommand<MoveCardField>({
  label: 'moveCardField',
  drafts: (records, { field, index }) => {
    const others = cardFieldsOf(records).filter(({ id }) => id !== field);
    return setDrafts(records, 'card_field', field, { order: keysAt(others, index, 1)[0] ?? '' });
  },
});

export interface DeleteCardField {
  readonly field: string;
}

/** The field goes; what cards hold in it stays in the file, so that undo brings both back. */
export const deleteCardField = defineCommand<DeleteCardField>({
  label: 'deleteCardField',
  drafts: (records, { field }) => (liveRecord(records, 'card_field', field) ? [deleteDraft('card_field', field)] : []),
});

export interface NameOptions {
  readonly field: string;
  /** The answers in their order, by name: one that is known keeps its id. */
  readonly names: readonly string[];
}

/** Answers of a choice. One that is left out goes where no card holds it; else it is retired: offered no longer, and kept on the cards. */
export const nameOptions = defineCommand<NameOptions>({
  label: 'setFields',
  drafts: (records, { field, names }) => {
    const held = liveRecord(records, 'card_field', field);
    if (!held) return [];
    const known = new Map(held.options.map((option) => [option.name, option] as const));
    const wanted = [...new Set(names.map((name) => name.trim()).filter(Boolean))];
    const kept: CardFieldOption[] = wanted.map((name) => ({ id: known.get(name)?.id ?? newId(), name, retired: false }));
    const used = optionsInUse(records, field);
    const retired = held.options.filter(({ id, name }) => !wanted.includes(name) && used.has(id)).map((option) => ({ ...option, retired: true }));
    return setDrafts(records, 'card_field', field, { options: [...kept, ...retired] });
  },
});

export interface RenameOption {
  readonly field: string;
  readonly option: string;
  readonly name: string;
}

export const renameOption = defineCommand<RenameOption>({
  label: 'rename',
  drafts: (records, { field, option, name }): Draft[] => {
    const held = liveRecord(records, 'card_field', field);
    if (!held || name.trim() === '') return [];
    return setDrafts(records, 'card_field', field, { options: held.options.map((each) => (each.id === option ? { ...each, name: name.trim() } : each)) });
  },
});

/** Answers that a loaded card holds. */
function optionsInUse(records: Records, field: string): ReadonlySet<string> {
  return new Set(live(records, 'card_value').flatMap((value) => (value.field === field ? value.options : [])));
}
