import type { Json } from '../../../shared/changes/change.ts';
import { KIND_NAMES, type KindName } from '../../../shared/model/kinds.ts';
import type { WriteConnection } from './connection.ts';
import type { HeldRecord } from './held-record.ts';
import { type KindField, kindTable } from './kind-table.ts';

/** Words of machines, not of people. */
const NOT_SEARCHED: ReadonlySet<string> = new Set(['order', 'icon', 'colour', 'contentHash', 'aboutKind', 'language', 'period']);

/** Room for kinds in a search rowid: row × 64 + number of the kind. */
const KINDS_ROOM = 64;

/** By kind, found when it is first asked for: which fields are lists of texts is known from their schemas, and making them all would hold up every opening. */
const SEARCHED = new Map<string, readonly KindField[]>();

/** Free text and lists of texts: not choices, days, links or structures. */
function isText({ name, field }: KindField): boolean {
  if (NOT_SEARCHED.has(name) || field.refersTo !== undefined) return false;
  if (field.column === 'TEXT') return field.initial === '';
  return field.column === 'JSON' && Array.isArray(field.initial) && field.schema.safeParse(['']).success;
}

export function searchedFields(kind: string): readonly KindField[] {
  const found = SEARCHED.get(kind) ?? kindTable(kind)?.fields.filter(isText) ?? [];
  SEARCHED.set(kind, found);
  return found;
}

/** The texts of one field; a list has one an entry. */
export function textsOf(value: Json | undefined): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (!Array.isArray(value)) return [];
  return value.filter((entry: Json): entry is string => typeof entry === 'string');
}

/** What the index holds of a record; a deleted one is not found. */
export function searchText(record: HeldRecord | undefined): string {
  if (!record || record.deleted || !record.created) return '';
  return searchedFields(record.kind)
    .flatMap(({ name }) => textsOf(record.fields.get(name)))
    .join('\n');
}

export function searchRowid(kind: KindName, row: number): number {
  return row * KINDS_ROOM + KIND_NAMES.indexOf(kind);
}

export function fromSearchRowid(rowid: number): { readonly kind: KindName; readonly row: number } | undefined {
  const kind = KIND_NAMES[rowid % KINDS_ROOM];
  return kind && { kind, row: Math.floor(rowid / KINDS_ROOM) };
}

/** Brings the index in line with a record that was `before` and now is `after` (with its row number). */
export function updateSearch(connection: WriteConnection, before: HeldRecord | undefined, after: HeldRecord): void {
  const [old, text] = [searchText(before), searchText(after)];
  const kind = kindTable(after.kind)?.name;
  if (old === text || !kind || after.row === null) return;
  const rowid = searchRowid(kind, after.row);
  if (old !== '') connection.run('DELETE FROM search WHERE rowid = ?', rowid);
  if (text !== '') connection.run('INSERT INTO search (rowid, text) VALUES (?, ?)', rowid, text);
}
