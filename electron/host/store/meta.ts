import { Fault } from '../../../shared/model/fault.ts';
import { FORMAT_VERSION } from '../../../shared/model/format.ts';
import { newId } from '../../../shared/model/ids.ts';
import type { ReadConnection, WriteConnection } from './connection.ts';
import { DigestSums, writeDigests } from './digests.ts';
import { readFault } from './sqlite-fault.ts';
import { checkSystemRows, systemHash } from './system-digests.ts';

const MOST_ROWS = 1_000;
const LONGEST_VALUE = 10_000;

/** What a file says about itself. */
export interface Meta {
  readonly fileId: string;
  readonly program: string;
  readonly minReader: number;
  readonly minWriter: number;
}

/** Faults DAMAGED, HOSTILE_CONTENT, NEWER_FORMAT (this version cannot even read it). */
export function readMeta(connection: ReadConnection, name: string, formatVersion: number): Meta {
  const values = readValues(connection, name);
  const text = (key: string) => {
    const value = values.get(key);
    if (value === undefined || value === '') throw new Fault('DAMAGED', { name, table: 'meta', lost: 1 });
    return value;
  };
  const meta: Meta = { fileId: text('file_id'), program: text('program'), minReader: Number(text('min_reader')), minWriter: Number(text('min_writer')) };
  if (!/^[0-9A-Za-z]{1,64}$/.test(meta.fileId)) throw new Fault('HOSTILE_CONTENT', { name, where: 'meta file_id' });
  if (!Number.isInteger(meta.minReader) || !Number.isInteger(meta.minWriter)) throw new Fault('DAMAGED', { name, table: 'meta', lost: 1 });
  if (formatVersion === FORMAT_VERSION) checkDigest(connection, name);
  if (meta.minReader > FORMAT_VERSION) throw new Fault('NEWER_FORMAT', { name, version: formatVersion, program: meta.program });
  return meta;
}

function checkDigest(connection: ReadConnection, name: string): void {
  try {
    checkSystemRows(connection, name, 'meta');
  } catch (error) {
    throw readFault(error, name, 'meta');
  }
}

function readValues(connection: ReadConnection, name: string): ReadonlyMap<string, string> {
  try {
    const [count] = connection.row('SELECT count(*) FROM meta') ?? [];
    const huge = connection.row('SELECT 1 FROM meta WHERE octet_length(key) > ? OR octet_length(value) > ?', LONGEST_VALUE, LONGEST_VALUE);
    if (Number(count) > MOST_ROWS || huge) throw new Fault('HOSTILE_CONTENT', { name, where: 'meta' });
    return new Map(connection.rows('SELECT key, value FROM meta').map(([key, value]) => [String(key), String(value)]));
  } catch (error) {
    throw readFault(error, name, 'meta');
  }
}

/** What a new file says. To be called in a transaction. */
export function writeNewMeta(connection: WriteConnection, program: string): void {
  const digests = new DigestSums();
  for (const [key, value] of Object.entries({ file_id: newId(), min_reader: '1', min_writer: String(FORMAT_VERSION), program })) {
    connection.run('INSERT INTO meta (key, value) VALUES (?, ?)', key, value);
    digests.add('meta', systemHash([key, value]));
  }
  writeDigests(connection, digests);
}

/** Says which program wrote the file last. To be called in a transaction. */
export function writeProgram(connection: WriteConnection, program: string): void {
  const before = connection.row("SELECT value FROM meta WHERE key = 'program'")?.[0] ?? '';
  if (before === program) return;
  connection.run("UPDATE meta SET value = ? WHERE key = 'program'", program);
  const digests = new DigestSums();
  digests.remove('meta', systemHash(['program', before]));
  digests.add('meta', systemHash(['program', program]));
  writeDigests(connection, digests);
}
