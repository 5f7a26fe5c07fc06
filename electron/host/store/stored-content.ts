import type { Json } from '../../../shared/changes/change.ts';
import { isFarAhead } from '../../../shared/model/clock.ts';
import { Fault } from '../../../shared/model/fault.ts';
import { JOURNEY_KINDS, type KindName, WORKBOOK_KINDS } from '../../../shared/model/kinds.ts';
import type { ReadConnection } from './connection.ts';
import { DigestSums, readDigest, sameDigest } from './digests.ts';
import { type HeldRecord, journeyScope, recordHash, toStored, WORKBOOK_SCOPE } from './held-record.ts';
import { kindTable } from './kind-table.ts';
import { quoted } from './names.ts';
import { readRecord, readRecords } from './record-rows.ts';
import { readFault } from './sqlite-fault.ts';
import type { StoredRecord, StoredRecords } from './store.ts';
import { ENVELOPE } from './tables.ts';

/** In a file smaller than this no cell can be large enough to hurt; in others lengths are asked for before content. */
const HARMLESS_FILE = 16 * 1024 ** 2;
const LARGEST_CELL = 32 * 1024 ** 2;
const LARGEST_SCOPE = 1024 ** 3;

/** What a file is read with: its name for faults, whether its digests are ours to check, the machine's time. */
export interface Reading {
  readonly connection: ReadConnection;
  readonly name: string;
  readonly bytes: number;
  readonly newer: boolean;
  readonly now: () => number;
}

/** Reads, sums and validates everything that loads with the file. Faults DAMAGED, HOSTILE_CONTENT, STAMP_IN_FUTURE. */
export function loadWorkbook(reading: Reading): StoredRecords {
  return loadScope(reading, WORKBOOK_SCOPE, WORKBOOK_KINDS, null);
}

/** What stands on one map. Fault UNKNOWN_RECORD, and those above. */
export function loadJourney(reading: Reading, journey: string): StoredRecords {
  const { connection, name } = reading;
  const record = guarded(name, 'journey', () => readRecord(connection, 'journey', journey));
  if (!record?.created) throw new Fault('UNKNOWN_RECORD', { kind: 'journey', id: journey });
  return loadScope(reading, journeyScope(journey), JOURNEY_KINDS, journey);
}

function loadScope(reading: Reading, scope: string, kinds: readonly KindName[], journey: string | null): StoredRecords {
  const { connection, name } = reading;
  const sums = new DigestSums();
  const loaded = kinds.map((kind) => {
    const records = guarded(name, kind, () => {
      refuseHugeCells(reading, kind, journey);
      return readRecords(connection, kind, journey);
    });
    for (const record of records) sums.add(scope, recordHash(record));
    return [kind, records] as const;
  });
  checkDigest(reading, scope, sums);
  return Object.fromEntries(loaded.map(([kind, records]) => [kind, storedRecords(reading, records)]));
}

function checkDigest({ connection, name, newer }: Reading, scope: string, sums: DigestSums): void {
  if (newer) return;
  const stored = guarded(name, 'digest', () => readDigest(connection, scope));
  const found = sums.get(scope);
  if (!sameDigest(stored, found)) throw new Fault('DAMAGED', { name, table: scope, lost: Math.max(0, stored.rows - found.rows) });
}

function storedRecords(reading: Reading, records: readonly HeldRecord[]): StoredRecord[] {
  const stored: StoredRecord[] = [];
  for (const record of records) {
    checkRecord(reading, record);
    const out = toStored(record);
    if (out) stored.push(out);
  }
  return stored;
}

/** What a record may hold, whoever wrote the file. Faults STAMP_IN_FUTURE, HOSTILE_CONTENT. */
export function checkRecord({ name, newer, now }: Pick<Reading, 'name' | 'newer' | 'now'>, record: HeldRecord): void {
  const latest = Math.max(record.changed.at, record.created?.at ?? 0);
  if (isFarAhead(latest, now())) throw new Fault('STAMP_IN_FUTURE', { name, stamp: latest });
  const table = kindTable(record.kind);
  if (!table || newer) return;
  for (const [field, value] of record.fields) {
    if (!fits(table.field.get(field)?.field.schema, value))
      throw new Fault('HOSTILE_CONTENT', { name, where: `${record.kind} ${record.id} ${field}`.slice(0, 200) });
  }
}

function fits(schema: { safeParse(value: unknown): { success: boolean } } | undefined, value: Json): boolean {
  return schema === undefined || schema.safeParse(value).success;
}

function refuseHugeCells({ connection, name, bytes }: Reading, kind: KindName, journey: string | null): void {
  if (bytes < HARMLESS_FILE) return;
  const { largest, total } = cellBytes(connection, kind, journey);
  if (largest > LARGEST_CELL || total > LARGEST_SCOPE) throw new Fault('HOSTILE_CONTENT', { name, where: kind });
}

function cellBytes(connection: ReadConnection, kind: KindName, journey: string | null): { largest: number; total: number } {
  // The tables are strict: what is declared a number is no text, and need not be measured.
  const fields = kindTable(kind)?.fields.flatMap(({ columns }) => columns.map(({ name, column }) => ({ name, type: column }))) ?? [];
  const texts = [...ENVELOPE, ...fields, { name: 'extra', type: 'JSON' }].filter(({ type }) => type === 'TEXT' || type === 'JSON');
  const lengths = texts.map(({ name }) => `ifnull(octet_length(${quoted(name)}), 0)`);
  const where = journey === null ? '' : 'WHERE journey = ?';
  const sql = `SELECT max(max(${lengths.join(', ')})), total(${lengths.join(' + ')}) FROM ${quoted(kind)} ${where}`;
  const [largest, total] = connection.row(sql, ...(journey === null ? [] : [journey])) ?? [];
  return { largest: Number(largest), total: Number(total) };
}

/** Whether any cell of a whole table is larger than anything we write. */
export function hasHugeCells(connection: ReadConnection, kind: KindName): boolean {
  return cellBytes(connection, kind, null).largest > LARGEST_CELL;
}

function guarded<T>(name: string, table: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw readFault(error, name, table);
  }
}
