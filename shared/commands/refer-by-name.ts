import type { Draft } from '../changes/change.ts';
import { createDraft, setDrafts } from '../changes/drafts.ts';
import { newId } from '../model/ids.ts';
import type { KindName, Records } from '../model/kinds.ts';
import { live } from '../model/kinds.ts';
import { nameKey } from '../model/name-key.ts';
import { compareOrder, keyBetween } from '../model/order.ts';
import { defineCommand } from './command.ts';

/** Kinds that are nothing but a name at first: typing a new name makes one. */
export type NamedByTyping = 'person' | 'channel' | 'tag' | 'segment';

interface ByName {
  readonly items: readonly { readonly kind: KindName; readonly id: string }[];
  readonly field: string;
  readonly to: NamedByTyping;
}

export interface ReferByName extends ByName {
  /** Empty: nobody. */
  readonly name: string;
}

export interface ReferByNames extends ByName {
  readonly names: readonly string[];
  /** The ids that all items had in common before: what one has of its own besides is left. Left out: each gets just the names. */
  readonly was?: readonly string[];
}

/** Points one field of each item to the record of that name, which is made if there is none. */
export const referByName = defineCommand<ReferByName>({
  label: 'setFields',
  drafts: (records, intent) => {
    const { ids, made } = idsOf(records, intent.to, [intent.name]);
    return [...made, ...intent.items.flatMap((item) => setDrafts(records, item.kind, item.id, { [intent.field]: ids[0] ?? null }))];
  },
});

/** The same for a field that holds a list. */
export const referByNames = defineCommand<ReferByNames>({
  label: 'setFields',
  drafts: (records, intent) => {
    const { ids, made } = idsOf(records, intent.to, intent.names);
    return [
      ...made,
      ...intent.items.flatMap((item) => setDrafts(records, item.kind, item.id, { [intent.field]: [...ownOf(records, item, intent, ids), ...ids] })),
    ];
  },
});

function ownOf(records: Records, { kind, id }: ByName['items'][number], { field, was }: ReferByNames, ids: readonly string[]): readonly string[] {
  const held = (records[kind].get(id) as Readonly<Record<string, unknown>> | undefined)?.[field];
  if (!was || !Array.isArray(held)) return [];
  return held.filter((one: unknown): one is string => typeof one === 'string' && !was.includes(one) && !ids.includes(one));
}

function idsOf(records: Records, to: NamedByTyping, names: readonly string[]): { ids: string[]; made: Draft[] } {
  const known = new Map(live(records, to).map((record) => [nameKey(record.name), record.id]));
  const made: Draft[] = [];
  const ids: string[] = [];
  for (const name of names.map((typed) => typed.trim()).filter(Boolean)) {
    const key = nameKey(name);
    const id = known.get(key) ?? newId();
    if (!known.has(key)) made.push(to === 'channel' ? newChannel(records, id, name) : createDraft(to, id, { name }));
    known.set(key, id);
    if (!ids.includes(id)) ids.push(id);
  }
  return { ids, made };
}

function newChannel(records: Records, id: string, name: string): Draft {
  const last = live(records, 'channel').sort(compareOrder).at(-1);
  return createDraft('channel', id, { name, order: keyBetween(last?.order ?? null, null) });
}
