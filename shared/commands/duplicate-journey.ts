import type { Draft, Json } from '../changes/change.ts';
import { createDraft } from '../changes/drafts.ts';
import { cardValueId } from '../model/card-value.ts';
import { newId } from '../model/ids.ts';
import { type FieldsOfKind, JOURNEY_KINDS, KINDS, type KindName, liveRecord, type RecordOfKind, type Records } from '../model/kinds.ts';
import { scoreId } from '../model/score.ts';
import { defineCommand } from './command.ts';
import { journeysOf } from './create-journey.ts';
import { keysAt } from './order-keys.ts';

export interface DuplicateJourney {
  readonly id?: string;
  /** Its records must be loaded. */
  readonly journey: string;
  readonly title: string;
}

/** What a copy has of its own, beside its title. */
interface CopyOf extends DuplicateJourney {
  readonly fields?: Partial<FieldsOfKind<'journey'>>;
  /** Kinds that stay with the original. */
  readonly without?: readonly KindName[];
  readonly ofStep?: (original: string) => Partial<FieldsOfKind<'step'>>;
}

/**
 * A copy of a journey right behind it: the same map with the same personas and touchpoints. Nobody has agreed to the copy, and
 * comments stay with the original. Its stages, steps, lanes and cards say of which record they are a copy.
 */
export const duplicateJourney = defineCommand<DuplicateJourney>({
  label: 'duplicateJourney',
  drafts: copyJourney,
});

/** The drafts of a copy, for commands that make one of another state. */
export function copyJourney(records: Records, { id = newId(), journey, title, fields = {}, without = [], ofStep = () => ({}) }: CopyOf): Draft[] {
  const held = liveRecord(records, 'journey', journey);
  if (!held) return [];
  const kinds = JOURNEY_KINDS.filter((kind) => !without.includes(kind));
  const originals = kinds.flatMap((kind) => onJourney(records, kind, journey).map((record) => ({ kind, record })));
  const ids = new Map<string, string>([[journey, id], ...originals.map(({ record }) => [record.id, newId()] as const)]);
  const fresh = { title, order: orderBehind(records, journey), agreement: 'draft', agreedBy: [], nextReviewOn: null, parentStep: null, ...fields } as const;
  const copies = originals.map(({ kind, record }) => (kind === 'step' ? withFields(copyOf(kind, record, ids), ofStep(record.id)) : copyOf(kind, record, ids)));
  return [createDraft('journey', id, { ...fieldsOf('journey', held, ids), ...fresh }), ...copies];
}

function withFields(draft: Draft, fields: Partial<FieldsOfKind<'step'>>): Draft {
  return createDraft('step', draft.record, { ...(draft.value as unknown as FieldsOfKind<'step'>), ...fields });
}

type OnJourney = { readonly id: string; readonly journey: string | null; readonly deleted: boolean };

function onJourney(records: Records, kind: KindName, journey: string): OnJourney[] {
  return [...(records[kind] as ReadonlyMap<string, OnJourney>).values()].filter((record) => !record.deleted && record.journey === journey);
}

function copyOf(kind: KindName, record: OnJourney, ids: ReadonlyMap<string, string>): Draft {
  if (kind === 'score') {
    const fields = fieldsOf('score', record as never, ids);
    const { step, persona, series, card, lane } = fields;
    return createDraft('score', scoreId({ step: step ?? '', persona, series, card, lane }), fields);
  }
  const fields = { ...fieldsOf(kind, record as never, ids), ...('origin' in KINDS[kind].fields ? { origin: originOf(record) } : {}) };
  return createDraft(kind, kind === 'card_value' ? valueId(fields as FieldsOfKind<'card_value'>) : (ids.get(record.id) ?? newId()), fields);
}

/** The first record of which this is a copy: copies of copies, and two copies of one, correspond by it. */
export function originOf(record: { readonly id: string; readonly origin?: string | null }): string {
  return record.origin ?? record.id;
}

function valueId({ card, field }: FieldsOfKind<'card_value'>): string {
  return cardValueId(card ?? '', field ?? '');
}

function fieldsOf<K extends KindName>(kind: K, record: RecordOfKind<K>, ids: ReadonlyMap<string, string>): FieldsOfKind<K> {
  const held = record as unknown as Readonly<Record<string, Json>>;
  return Object.fromEntries(Object.keys(KINDS[kind].fields).map((name) => [name, renamed(held[name] ?? null, ids)])) as unknown as FieldsOfKind<K>;
}

/** The value with every id of the original put in place by the copy's. */
function renamed(value: Json, ids: ReadonlyMap<string, string>): Json {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item: Json) => renamed(item, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, renamed(part, ids)]));
}

function orderBehind(records: Records, journey: string): string {
  const all = journeysOf(records);
  return keysAt(all, all.findIndex(({ id }) => id === journey) + 1, 1)[0] ?? '';
}
