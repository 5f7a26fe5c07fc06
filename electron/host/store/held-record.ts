import type { Json } from '../../../shared/changes/change.ts';
import { sameJson } from '../../../shared/changes/equal.ts';
import type { Mark } from '../../../shared/model/kind.ts';
import type { DigestSums } from './digests.ts';
import { rowHash } from './hash.ts';
import { kindTable } from './kind-table.ts';
import type { StoredRecord } from './store.ts';

/** A record out of its row, as it is handed out unless nothing created it yet. */
export type FoundRecord = Omit<StoredRecord, 'created'> & { readonly created: Mark | null };

/** A record as the store works with it: only the fields that differ from their initial values, unknown ones among them. */
export interface HeldRecord {
  readonly row: number | null;
  readonly kind: string;
  readonly id: string;
  readonly deleted: boolean;
  /** null: only changes of its fields have come so far. */
  readonly created: Mark | null;
  readonly changed: Mark;
  readonly fields: ReadonlyMap<string, Json>;
}

export const WORKBOOK_SCOPE = 'workbook';
export const OTHER_SCOPE = 'other';

export function journeyScope(journey: string | null): string {
  return `journey:${journey ?? ''}`;
}

/** Which digest covers the record. */
export function scopeOf(record: HeldRecord): string {
  const table = kindTable(record.kind);
  if (!table) return OTHER_SCOPE;
  return table.kind.home === 'workbook' ? WORKBOOK_SCOPE : journeyScope(journeyOf(record));
}

export function journeyOf(record: HeldRecord): string | null {
  if (record.kind === 'journey') return record.id;
  const journey = record.fields.get('journey');
  return typeof journey === 'string' ? journey : null;
}

/** What the digest of its scope sums: everything but the row number, whatever order columns have in this version. */
export function recordHash(record: HeldRecord): string {
  return hashOfRecord(record.kind, record, record.deleted, [...record.fields]);
}

type Envelope = Pick<FoundRecord, 'id' | 'created' | 'changed'>;

function hashOfRecord(kind: string, { id, created, changed }: Envelope, deleted: boolean, fields: [string, Json][]): string {
  fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return rowHash([kind, id, deleted, created?.at ?? null, created?.session ?? null, changed.at, changed.session, fields]);
}

/** Adds a record to the digest of its scope. */
export function sumRecord(sums: DigestSums, record: HeldRecord): void {
  const scope = scopeOf(record);
  sums.add(scope, recordHash(record));
  sums.see(scope, record.kind, record.fields.keys());
}

/** The same for a record that is only read. */
export function sumFound(sums: DigestSums, scope: string, kind: string, found: FoundRecord): void {
  const fields = Object.entries(found.fields);
  sums.add(scope, hashOfRecord(kind, found, found.deleted === true, fields));
  sums.see(scope, kind, Object.keys(found.fields));
}

/** The record with one field set; the initial value is kept as nothing. */
export function withField(fields: Map<string, Json>, kind: string, name: string, value: Json): void {
  const initial = kindTable(kind)?.field.get(name)?.field.initial as Json | undefined;
  if (initial !== undefined && sameJson(value, initial)) fields.delete(name);
  else fields.set(name, value);
}

/** As it is handed out; null while it is not created. */
export function toStored(record: HeldRecord): StoredRecord | null {
  const { id, deleted, created, changed } = record;
  if (!created) return null;
  const fields = Object.fromEntries(record.fields);
  return deleted ? { id, deleted: true, created, changed, fields } : { id, created, changed, fields };
}
