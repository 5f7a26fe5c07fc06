import { DELETED, type Draft, type Json } from '../../../shared/changes/change.ts';
import { Fault } from '../../../shared/model/fault.ts';
import { BadJson, LONGEST_JSON, wellFormed } from './bounded-json.ts';
import { kindTable } from './kind-table.ts';

/** Names that a newer version may use for kinds and fields; anything else is no name. */
const KIND_NAME = /^[a-z][a-z0-9_]{0,99}$/;
const FIELD_NAME = /^[a-z][A-Za-z0-9]{0,99}$/;
const LONGEST_ID = 300;

/** Parts of a record that follow from the journal and that no draft may set. */
const DERIVED: ReadonlySet<string> = new Set(['id', 'row', 'created', 'changed', 'extra', 'constructor', 'prototype', 'toString', 'valueOf']);

/**
 * A draft as it may go into the journal, or fault INVALID_CHANGE. Known fields must fit their schema; fields and kinds that only a newer
 * version knows are taken as they are, within bounds; links may point to nothing.
 */
export function checkedDraft(draft: Draft): Draft {
  const invalid = (why: string, field = draft.field ?? '') => new Fault('INVALID_CHANGE', { kind: draft.kind, field, why });
  if (!KIND_NAME.test(draft.kind)) throw invalid('not a kind');
  if (draft.record === '' || draft.record.length > LONGEST_ID || !draft.record.isWellFormed()) throw invalid('not an id');
  const value = bounded(draft.value, invalid);
  if (draft.field !== null) checkField(draft.kind, draft.field, value, invalid);
  else checkCreation(draft.kind, value, invalid);
  return { kind: draft.kind, record: draft.record, field: draft.field, value, old: null };
}

type Invalid = (why: string, field?: string) => Fault<'INVALID_CHANGE'>;

function bounded(value: Json, invalid: Invalid): Json {
  try {
    const checked = wellFormed(value);
    if (typeof checked === 'object' && checked !== null && JSON.stringify(checked).length > LONGEST_JSON) throw invalid('too long');
    return checked;
  } catch (error) {
    if (error instanceof BadJson) throw invalid(error.message);
    throw error;
  }
}

function checkCreation(kind: string, value: Json, invalid: Invalid): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid('a creation holds an object of fields');
  for (const [field, inner] of Object.entries(value)) {
    if (field === DELETED) throw invalid('a creation does not delete', field);
    checkField(kind, field, inner, invalid);
  }
}

function checkField(kind: string, field: string, value: Json, invalid: Invalid): void {
  if (field === DELETED) {
    if (typeof value !== 'boolean') throw invalid('true or false', field);
    return;
  }
  if (DERIVED.has(field) || !FIELD_NAME.test(field)) throw invalid('not a field', field);
  const known = kindTable(kind)?.field.get(field);
  if (!known) return;
  const parsed = known.field.schema.safeParse(value);
  if (!parsed.success) throw invalid(parsed.error.issues[0]?.message ?? 'does not fit', field);
}
