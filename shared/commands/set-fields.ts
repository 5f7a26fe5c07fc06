import type { Draft } from '../changes/change.ts';
import { setDrafts } from '../changes/drafts.ts';
import { type FieldsOfKind, KINDS, type KindName, type Records } from '../model/kinds.ts';
import { defineCommand } from './command.ts';

export type SetFields = { [K in KindName]: { readonly kind: K; readonly id: string; readonly fields: Partial<FieldsOfKind<K>> } }[KindName];

/** Sets fields of one record. A record from a template that is worked on is a sample no longer. */
export const setFields = defineCommand<SetFields>({
  label: 'setFields',
  drafts: (records, { kind, id, fields }) => ownedDrafts(records, kind, id, fields),
});

/** As setDrafts, and takes the sample mark off where something changes. */
export function ownedDrafts<K extends KindName>(records: Records, kind: K, id: string, fields: Partial<FieldsOfKind<K>>): Draft[] {
  const drafts = setDrafts(records, kind, id, fields);
  if (drafts.length === 0 || 'isSample' in fields || !('isSample' in KINDS[kind].fields)) return drafts;
  return [...drafts, ...setDrafts(records, kind, id, { isSample: false } as unknown as Partial<FieldsOfKind<K>>)];
}

/** What a record of each kind is called by. */
export const NAME_FIELDS = {
  journey: 'title',
  stage: 'name',
  step: 'name',
  lane: 'title',
  persona: 'name',
  touchpoint: 'name',
  channel: 'name',
  tag: 'name',
  person: 'name',
  metric: 'name',
  link: 'label',
} as const satisfies Partial<Record<KindName, string>>;
export type NamedKind = keyof typeof NAME_FIELDS;

export interface Rename {
  readonly kind: NamedKind;
  readonly id: string;
  readonly name: string;
}

export const rename = defineCommand<Rename>({
  label: 'rename',
  drafts: (records, { kind, id, name }) => ownedDrafts(records, kind, id, { [NAME_FIELDS[kind]]: name.trim() } as Partial<FieldsOfKind<NamedKind>>),
});
