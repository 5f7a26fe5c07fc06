import type { Json } from '../../../shared/changes/change.ts';
import { isFarAhead } from '../../../shared/model/clock.ts';
import { Fault } from '../../../shared/model/fault.ts';
import { fitsField } from '../../../shared/model/field.ts';
import { isObject } from '../../../shared/model/is-object.ts';
import { JOURNEY_KINDS, type KindName, WORKBOOK_KINDS } from '../../../shared/model/kinds.ts';
import type { ReadConnection } from './connection.ts';
import { readDigest } from './digests.ts';
import type { HeldFields } from './held-fields.ts';
import { type FoundRecord, type HeldRecord, journeyScope, WORKBOOK_SCOPE } from './held-record.ts';
import { BadCell, type KindField, kindTable } from './kind-table.ts';
import { quoted } from './names.ts';
import { findRecords, readRecord } from './record-rows.ts';
import { readFault } from './sqlite-fault.ts';
import type { StoredRecord, StoredRecords } from './store.ts';
import { ENVELOPE } from './tables.ts';
import { Unsummed } from './unsummed.ts';

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
  /** It stands as this program left it, or was checked whole since: its digests may be summed after it is shown. */
  readonly trusted: boolean;
  readonly now: () => number;
}

/** Records that may be handed out, and what is left to be summed of them; null: they were. */
export interface Loaded {
  readonly records: StoredRecords;
  readonly unsummed: Unsummed | null;
}

/** Reads and validates everything that loads with the file. Faults DAMAGED, HOSTILE_CONTENT, STAMP_IN_FUTURE. */
export function loadWorkbook(reading: Reading): Loaded {
  return loadScope(reading, WORKBOOK_SCOPE, WORKBOOK_KINDS, null);
}

/** What stands on one map. Fault UNKNOWN_RECORD, and those above. */
export function loadJourney(reading: Reading, journey: string): Loaded {
  const { connection, name } = reading;
  const record = guarded(name, 'journey', () => readRecord(connection, 'journey', journey));
  if (!record?.created) throw new Fault('UNKNOWN_RECORD', { kind: 'journey', id: journey });
  return loadScope(reading, journeyScope(journey), JOURNEY_KINDS, journey);
}

function loadScope(reading: Reading, scope: string, kinds: readonly KindName[], journey: string | null): Loaded {
  const { connection, name, newer, trusted } = reading;
  const digest = newer ? null : guarded(name, 'digest', () => readDigest(connection, scope));
  const held = digest?.fields ?? null;
  // A kind of which the digest knows no record has none: what stands there nonetheless is found by the checks, and never shown.
  const found = kinds.filter((kind) => held?.has(kind) ?? true).map((kind) => ({ kind, records: findKind(reading, kind, journey, held) }));
  const unsummed = digest && new Unsummed(name, scope, digest, found);
  if (unsummed && !trusted) for (const _ of unsummed.steps());
  const stored = found.map(({ kind, records }) => [kind, storedRecords(reading, kind, records)] as const);
  // Whatever the digest could tell beforehand, a kind without records is left out.
  const records = Object.fromEntries(stored.filter(([, records]) => records.length > 0));
  return { records, unsummed: trusted ? unsummed : null };
}

function findKind(reading: Reading, kind: KindName, journey: string | null, held: HeldFields | null): readonly FoundRecord[] {
  return guarded(reading.name, kind, () => {
    if (!reading.trusted) refuseHugeCells(reading, kind, journey);
    return findRecords(reading.connection, kind, journey, held?.get(kind) ?? null);
  });
}

function storedRecords(reading: Reading, kind: KindName, found: readonly FoundRecord[]): readonly StoredRecord[] {
  const check = new RecordCheck(reading);
  const table = kindTable(kind);
  for (const record of found) {
    check.stamps(record);
    for (const name in record.fields) check.field(kind, record.id, table?.field.get(name), record.fields[name] ?? null);
  }
  return found.every(isCreated) ? found : found.filter(isCreated);
}

function isCreated(record: FoundRecord): record is StoredRecord {
  return record.created !== null;
}

/** Of what it takes to say whether a record may be as it is. */
export type ContentReading = Pick<Reading, 'name' | 'newer' | 'now'>;

/** What a record may hold, whoever wrote the file. Faults STAMP_IN_FUTURE, HOSTILE_CONTENT. */
export function checkRecord(reading: ContentReading, record: HeldRecord): void {
  const check = new RecordCheck(reading);
  check.stamps(record);
  const table = kindTable(record.kind);
  for (const [name, value] of record.fields) check.field(record.kind, record.id, table?.field.get(name), value);
}

/** The same for records that come out of no rows: a version has kept them, or a journal sums them up. */
export function checkStoredRecords(reading: ContentReading, records: unknown): asserts records is StoredRecords {
  const check = new RecordCheck(reading);
  if (!isObject(records)) throw new BadCell('no records');
  for (const [kind, list] of Object.entries(records)) {
    if (!Array.isArray(list)) throw new BadCell(`no list of ${kind}`);
    const table = kindTable(kind);
    for (const record of list as readonly unknown[]) {
      if (!isStored(record)) throw new BadCell(`no record of ${kind}`);
      check.stamps(record);
      for (const [name, value] of Object.entries(record.fields)) check.field(kind, record.id, table?.field.get(name), value);
    }
  }
}

function isStored(record: unknown): record is StoredRecord {
  if (!isObject(record)) return false;
  const { id, created, changed, fields } = record;
  return typeof id === 'string' && isMark(created) && isMark(changed) && isObject(fields);
}

function isMark(mark: unknown): boolean {
  return isObject(mark) && typeof mark['at'] === 'number' && typeof mark['session'] === 'string';
}

class RecordCheck {
  readonly #name: string;
  readonly #newer: boolean;
  readonly #now: number;

  constructor({ name, newer, now }: ContentReading) {
    this.#name = name;
    this.#newer = newer;
    this.#now = now();
  }

  stamps({ created, changed }: Pick<FoundRecord, 'created' | 'changed'>): void {
    const latest = Math.max(changed.at, created?.at ?? 0);
    if (isFarAhead(latest, this.#now)) throw new Fault('STAMP_IN_FUTURE', { name: this.#name, stamp: latest });
  }

  field(kind: string, id: string, known: KindField | undefined, value: Json): void {
    if (!known || this.#newer || fitsField(known.field, value)) return;
    throw new Fault('HOSTILE_CONTENT', { name: this.#name, where: `${kind} ${id} ${known.name}`.slice(0, 200) });
  }
}

function refuseHugeCells({ connection, name, bytes }: Reading, kind: KindName, journey: string | null): void {
  if (bytes < HARMLESS_FILE) return;
  const { largest, total } = cellBytes(connection, kind, journey);
  if (largest > LARGEST_CELL || total > LARGEST_SCOPE) throw new Fault('HOSTILE_CONTENT', { name, where: kind });
}

function cellBytes(connection: ReadConnection, kind: KindName, journey: string | null): { largest: number; total: number } {
  const [largest, total] = connection.row(cellBytesSql(kind, journey !== null), ...(journey === null ? [] : [journey])) ?? [];
  return { largest: Number(largest), total: Number(total) };
}

/** The bytes of the largest cell and of all together: of a kind, or of one journey's part of it. */
function cellBytesSql(kind: KindName, ofJourney: boolean): string {
  // The tables are strict: what is declared a number is no text, and need not be measured.
  const fields = kindTable(kind)?.fields.flatMap(({ columns }) => columns.map(({ name, column }) => ({ name, type: column }))) ?? [];
  const texts = [...ENVELOPE, ...fields, { name: 'extra', type: 'JSON' }].filter(({ type }) => type === 'TEXT' || type === 'JSON');
  const lengths = texts.map(({ name }) => `ifnull(octet_length(${quoted(name)}), 0)`);
  return `SELECT max(max(${lengths.join(', ')})) AS largest, total(${lengths.join(' + ')}) AS total FROM ${quoted(kind)} ${ofJourney ? 'WHERE journey = ?' : ''}`;
}

/** Answers in one row whether any cell of a whole table is larger than anything we write. */
export function hugeCellsSql(kind: KindName): string {
  return `SELECT largest > ${LARGEST_CELL} FROM (${cellBytesSql(kind, false)})`;
}

function guarded<T>(name: string, table: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw readFault(error, name, table);
  }
}
