import { Fault } from '../../../shared/model/fault.ts';
import { KIND_NAMES } from '../../../shared/model/kinds.ts';
import { parseBounded } from './bounded-json.ts';
import type { ReadConnection, WriteConnection } from './connection.ts';
import { DigestSums, writeDigests } from './digests.ts';
import { sameBytes, shortHash } from './hash.ts';
import { type HeldRecord, toStored } from './held-record.ts';
import { readRecords, unknownRowsAfter } from './record-rows.ts';
import type { StoredRecords, StoredVersion } from './store.ts';
import { type ContentReading, checkStoredRecords } from './stored-content.ts';
import { systemHash } from './system-digests.ts';

/** Asked for where it is used: most starts of a host need none of it, and it is a good part of one. */
const zlib = () => process.getBuiltinModule('node:zlib');

/** Bytes of the records of a version, unpacked. */
const LARGEST_VERSION = 1024 ** 3;

export function listVersions(connection: ReadConnection): readonly StoredVersion[] {
  const rows = connection.rows('SELECT id, name, stamp, author FROM version ORDER BY stamp DESC, id');
  return rows.map(([id, name, stamp, author]) => ({ id, name, stamp, author }) as StoredVersion);
}

/** Keeps a full copy of the records, unknown kinds too. To be called in a transaction. */
export function writeVersion(connection: WriteConnection, { id, name, stamp, author }: StoredVersion): void {
  const records = zlib().deflateRawSync(JSON.stringify(everyRecord(connection)));
  const hash = shortHash(records);
  connection.run('INSERT INTO version (id, name, stamp, author, records, hash) VALUES (?, ?, ?, ?, ?, ?)', id, name, stamp, author, records, hash);
  const digests = new DigestSums();
  digests.add('version', systemHash([id, name, stamp, author, Buffer.from(hash).toString('hex').toUpperCase()]));
  writeDigests(connection, digests);
}

/** Gives a version another name; one that is not there stays so. To be called in a transaction. */
export function writeVersionName(connection: WriteConnection, id: string, name: string): void {
  const [before, stamp, author, hash] = connection.row('SELECT name, stamp, author, hex(hash) FROM version WHERE id = ?', id) ?? [];
  if (before === undefined || before === name) return;
  connection.run('UPDATE version SET name = ? WHERE id = ?', name, id);
  const digests = new DigestSums();
  digests.remove('version', systemHash([id, before, stamp ?? null, author ?? null, hash ?? null]));
  digests.add('version', systemHash([id, name, stamp ?? null, author ?? null, hash ?? null]));
  writeDigests(connection, digests);
}

/** The records as they were. Faults UNKNOWN_RECORD, DAMAGED, and those of records that no kind allows. */
export function readVersion(connection: ReadConnection, reading: ContentReading, id: string): StoredRecords {
  const records = parseBounded(readVersionText(connection, reading.name, id), LARGEST_VERSION);
  checkStoredRecords(reading, records);
  return records;
}

/** The JSON of the records, as it was written. Faults UNKNOWN_RECORD, DAMAGED; throws what zlib throws. */
export function readVersionText(connection: ReadConnection, name: string, id: string): string {
  return zlib()
    .inflateRawSync(readPacked(connection, name, id), { maxOutputLength: LARGEST_VERSION })
    .toString('utf8');
}

export function checkVersion(connection: ReadConnection, name: string, id: string): void {
  readPacked(connection, name, id);
}

function readPacked(connection: ReadConnection, name: string, id: string): Uint8Array {
  const [length] = connection.row('SELECT octet_length(records) FROM version WHERE id = ?', id) ?? [];
  if (length === undefined) throw new Fault('UNKNOWN_RECORD', { kind: 'version', id });
  if (Number(length) > LARGEST_VERSION) throw new Fault('HOSTILE_CONTENT', { name, where: `version ${id}`.slice(0, 200) });
  const [packed, hash] = connection.row('SELECT records, hash FROM version WHERE id = ?', id) ?? [];
  if (!(packed instanceof Uint8Array) || !sameBytes(shortHash(packed), hash)) throw new Fault('DAMAGED', { name, table: 'version', lost: 1 });
  return packed;
}

function everyRecord(connection: ReadConnection): StoredRecords {
  const known = KIND_NAMES.map((kind) => [kind, stored(readRecords(connection, kind))] as const);
  const unknown = Map.groupBy(unknownRowsAfter(connection, 0, Number.MAX_SAFE_INTEGER), ({ kind }) => kind);
  const others = [...unknown].map(([kind, records]) => [kind, stored(records)] as const);
  return Object.fromEntries([...known, ...others].filter(([, records]) => records.length > 0));
}

function stored(records: readonly HeldRecord[]) {
  return records.map(toStored).filter((record) => record !== null);
}
