import { type FieldsOfKind, KINDS, type KindName, type Records } from '../model/kinds.ts';
import { DELETED, type Draft, type Json } from './change.ts';
import { sameJson } from './equal.ts';

/** A new record: only the fields that differ from the kind's initial values are written. */
export function createDraft<K extends KindName>(kind: K, record: string, fields: Partial<FieldsOfKind<K>>): Draft {
  const known = KINDS[kind].fields as Readonly<Record<string, { readonly initial: unknown }>>;
  const written = Object.entries(fields).filter(([name, value]) => value !== undefined && !sameJson(value as Json, known[name]?.initial as Json));
  return { kind, record, field: null, value: Object.fromEntries(written) as Json, old: null };
}

/** The changes that give `record` these field values; fields that hold them already are left out. */
export function setDrafts<K extends KindName>(records: Records, kind: K, record: string, fields: Partial<FieldsOfKind<K>>): Draft[] {
  const held = records[kind].get(record) as Readonly<Record<string, Json>> | undefined;
  if (!held) return [];
  return Object.entries(fields)
    .filter(([name, value]) => value !== undefined && !sameJson(held[name], value as Json))
    .map(([name, value]) => ({ kind, record, field: name, value: value as Json, old: held[name] ?? null }));
}

export function deleteDraft(kind: KindName, record: string): Draft {
  return { kind, record, field: DELETED, value: true, old: false };
}

export function reviveDraft(kind: KindName, record: string): Draft {
  return { kind, record, field: DELETED, value: false, old: true };
}
