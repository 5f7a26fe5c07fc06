import type { Change } from '../../../shared/changes/change.ts';
import { FORMAT_VERSION } from '../../../shared/model/format.ts';
import { newId } from '../../../shared/model/ids.ts';
import type { ReadConnection, WriteConnection } from './connection.ts';
import { sameBytes, sha256Hex, shortHash } from './hash.ts';
import type { Cell } from './kind-table.ts';
import { type Lost, readableRows } from './readable-rows.ts';

/** Copies everything beside the records that holds; sessions and edits are made whole from the changes. Answers the latest stamp. */
export function salvageSystemRows(source: ReadConnection, target: WriteConnection, changes: readonly Change[], lost: Lost[]): number {
  salvageMeta(source, target, lost);
  salvageSessions(source, target, changes, lost);
  salvageEdits(source, target, changes, lost);
  for (const [, hash, mediaType, width, height, bytes] of rowsOf(source, 'attachment', 'hash, media_type, width, height, bytes', lost)) {
    const holds = bytes instanceof Uint8Array && sha256Hex(bytes) === hash;
    if (holds) target.run('INSERT OR IGNORE INTO attachment VALUES (?, ?, ?, ?, ?)', hash ?? '', mediaType ?? '', width ?? 0, height ?? 0, bytes);
    else lost.push({ table: 'attachment', where: String(hash).slice(0, 64), code: 'DAMAGED' });
  }
  for (const [, ...cells] of rowsOf(source, 'version', 'id, name, stamp, author, records, hash', lost)) {
    const [id, , , , records, hash] = cells;
    const holds = records instanceof Uint8Array && sameBytes(shortHash(records), hash);
    if (holds) target.run('INSERT OR IGNORE INTO version VALUES (?, ?, ?, ?, ?, ?)', ...cells);
    else lost.push({ table: 'version', where: String(id).slice(0, 100), code: 'DAMAGED' });
  }
  return greatest(changes.map(({ stamp }) => stamp));
}

function rowsOf(source: ReadConnection, table: string, columns: string, lost: Lost[]): readonly (readonly Cell[])[] {
  return readableRows(source, table, `SELECT rowid, ${columns} FROM ${table}`, 'rowid', lost);
}

function salvageMeta(source: ReadConnection, target: WriteConnection, lost: Lost[]): void {
  const found = new Map(rowsOf(source, 'meta', 'key, value', lost).map(([, key, value]) => [String(key), String(value)]));
  const id = found.get('file_id') ?? '';
  const values = {
    file_id: /^[0-9A-Za-z]{1,64}$/.test(id) ? id : newId(),
    min_reader: '1',
    min_writer: String(FORMAT_VERSION),
    program: found.get('program')?.slice(0, 100) || 'salvage',
  };
  for (const [key, value] of Object.entries(values)) target.run('INSERT INTO meta (key, value) VALUES (?, ?)', key, value);
}

function salvageSessions(source: ReadConnection, target: WriteConnection, changes: readonly Change[], lost: Lost[]): void {
  const found = new Map(rowsOf(source, 'session', 'id, device, person, program, started', lost).map(([, ...cells]) => [String(cells[0]), cells]));
  for (const [id, own] of Map.groupBy(changes, ({ session }) => session)) {
    const [, device, person, program, started] = found.get(id) ?? [];
    const first = own.reduce((least, { stamp }) => Math.min(least, stamp), Number.MAX_SAFE_INTEGER);
    const cells = [
      id,
      typeof device === 'string' ? device : '',
      typeof person === 'string' ? person : null,
      typeof program === 'string' ? program : 'salvage',
      typeof started === 'number' && started <= first ? started : first,
      greatest(own.map(({ seq }) => seq)),
      greatest(own.map(({ stamp }) => stamp)),
      own.length,
    ];
    target.run('INSERT INTO session (id, device, person, program, started, last_seq, last_stamp, kept) VALUES (?, ?, ?, ?, ?, ?, ?, ?)', ...cells);
  }
}

function salvageEdits(source: ReadConnection, target: WriteConnection, changes: readonly Change[], lost: Lost[]): void {
  const found = new Map(rowsOf(source, 'edit', 'id, label, author', lost).map(([, id, label, author]) => [String(id), { label, author }]));
  const first = new Map(changes.map((change) => [change.edit, change]));
  for (const [id, { session, stamp }] of first) {
    const { label, author } = found.get(id) ?? {};
    const cells = [id, typeof label === 'string' ? label : 'salvage', typeof author === 'string' ? author : null, session, stamp];
    target.run('INSERT INTO edit (id, label, author, session, stamp) VALUES (?, ?, ?, ?, ?)', ...cells);
  }
}

/** Not `Math.max(...)`: a journal may be longer than a call takes arguments. */
function greatest(numbers: readonly number[]): number {
  return numbers.reduce((most, each) => Math.max(most, each), 0);
}
