import type { Draft } from '../../changes/change.ts';
import { setDrafts } from '../../changes/drafts.ts';
import type { CardFieldOption } from '../../model/card-field.ts';
import { newId } from '../../model/ids.ts';
import { type KindName, live, liveRecord, type RecordOfKind, type Records } from '../../model/kinds.ts';
import { nameKey } from '../../model/name-key.ts';
import { compareOrder, keysBetween, type Ordered } from '../../model/order.ts';
import type { Parcel } from '../../model/parcel.ts';
import { type Choice, choiceKey, type Match } from './match.ts';
import { hasField, isShared } from './matched-kinds.ts';
import type { NewRecord } from './new-record.ts';
import type { ParcelIds } from './parcel-ids.ts';

export interface TakenShared {
  readonly made: readonly NewRecord[];
  /** Answers that a choice of the taking file gets, so that nothing that a card says is lost. */
  readonly drafts: readonly Draft[];
  /** Of a field: what each answer of the parcel is there. */
  readonly options: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Finds or makes what the parcel names of the workbook. */
export function takeShared(records: Records, parcel: Parcel, chosen: ReadonlyMap<string, Choice>, matches: readonly Match[], ids: ParcelIds): TakenShared {
  const made: NewRecord[] = [];
  for (const match of matches) {
    const { kind, id } = match;
    const choice = chosen.get(choiceKey(match));
    if (kind === 'department' || kind === 'scale' || kind === 'lane' || !choice) continue;
    if (choice.as === 'found') ids.set(kind, id, choice.id);
    const source = choice.as === 'new' ? liveRecord(parcel.records, kind, id) : undefined;
    if (!source) continue;
    const fresh = newId();
    ids.set(kind, id, fresh);
    made.push({ kind, id: fresh, source, fields: {} });
  }
  const traits = traitsOfNew(parcel, made);
  for (const { source, id } of traits) ids.set('trait', source.id, id);
  return { made: [...inOrder(records, made), ...traits], ...matchOptions(records, parcel, ids) };
}

/** A persona that is there has traits of its own. */
function traitsOfNew({ records }: Parcel, made: readonly NewRecord[]): NewRecord[] {
  const personas = new Set(made.flatMap(({ kind, source }) => (kind === 'persona' ? source.id : [])));
  return live(records, 'trait').flatMap((source) => (personas.has(source.persona ?? '') ? [{ kind: 'trait' as const, id: newId(), source, fields: {} }] : []));
}

/** Behind those of their kind that are there, in the order that they had. */
function inOrder(records: Records, made: readonly NewRecord[]): NewRecord[] {
  return [...Map.groupBy(made, ({ kind }) => kind)].flatMap(([kind, fresh]) => {
    if (!isShared(kind) || !hasField(kind, 'order')) return fresh;
    const last = ordered(records, kind).at(-1)?.order ?? null;
    const keys = keysBetween(last, null, fresh.length);
    const sorted = fresh.toSorted((a, b) => compareOrder(a.source as unknown as Ordered, b.source as unknown as Ordered));
    return sorted.map((record, index) => ({ ...record, fields: { ...record.fields, order: keys[index] ?? '' } }));
  });
}

function ordered(records: Records, kind: KindName): Ordered[] {
  return (live(records, kind) as unknown as Ordered[]).sort(compareOrder);
}

type Field = RecordOfKind<'card_field'>;

function matchOptions(records: Records, { records: packed }: Parcel, ids: ParcelIds): Pick<TakenShared, 'drafts' | 'options'> {
  const options = new Map<string, ReadonlyMap<string, string>>();
  const grown = new Map<string, readonly CardFieldOption[]>();
  for (const field of live(packed, 'card_field')) {
    const taker = liveRecord(records, 'card_field', ids.get('card_field', field.id) ?? null);
    if (!taker) continue;
    const held = grown.get(taker.id) ?? taker.options;
    const missing = optionsInUse(packed, field)
      .filter((option) => !likeOption(held, option))
      .map((option) => ({ ...option, id: newId() }));
    const all = [...held, ...missing];
    if (missing.length > 0) grown.set(taker.id, all);
    options.set(field.id, new Map(field.options.flatMap((option) => [[option.id, likeOption(all, option)?.id ?? ''] as const])));
  }
  return { options, drafts: [...grown].flatMap(([id, all]) => setDrafts(records, 'card_field', id, { options: all })) };
}

function likeOption(options: readonly CardFieldOption[], { id, name }: CardFieldOption): CardFieldOption | undefined {
  return options.find((option) => option.id === id) ?? options.find((option) => nameKey(option.name) === nameKey(name));
}

function optionsInUse(packed: Records, field: Field): CardFieldOption[] {
  const used = new Set(live(packed, 'card_value').flatMap((value) => (value.field === field.id ? value.options : [])));
  return field.options.filter(({ id }) => used.has(id));
}
