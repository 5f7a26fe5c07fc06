import type { Json } from '../../../shared/changes/change.ts';
import { Fault } from '../../../shared/model/fault.ts';
import type { ReadConnection } from './connection.ts';
import { DigestSums, readDigest, sameDigest } from './digests.ts';
import { rowHash } from './hash.ts';
import type { Cell } from './kind-table.ts';

/** Tables beside the records whose rows have a digest of their own, and what of a row it sums. The scope is the table's name. */
const SYSTEM_ROWS = {
  meta: 'key, value',
  session: 'id, device, person, program, started, last_seq, last_stamp, kept',
  edit: 'id, label, author, session, stamp',
  version: 'id, name, stamp, author, hex(hash)',
  attachment: 'hash, media_type, width, height',
} as const;

export type SystemScope = keyof typeof SYSTEM_ROWS;
export const SYSTEM_SCOPES = Object.keys(SYSTEM_ROWS) as readonly SystemScope[];

/** The columns of a digest, in its order. */
export function systemColumns(scope: SystemScope): string {
  return SYSTEM_ROWS[scope];
}

/** The hash of one row; `cells` in the order of `systemColumns`. */
export function systemHash(cells: readonly Cell[]): string {
  return rowHash(cells as readonly Json[]);
}

const CHUNK = 500;

/** Sums a table into `sums`, a chunk at a step. */
export function* sumSystemRows(connection: () => ReadConnection, scope: SystemScope, sums: DigestSums): Generator<void, void, void> {
  let after = 0;
  while (true) {
    const rows = connection().rows(`SELECT rowid, ${SYSTEM_ROWS[scope]} FROM ${scope} WHERE rowid > ? ORDER BY rowid LIMIT ?`, after, CHUNK);
    for (const [, ...cells] of rows) sums.add(scope, systemHash(cells));
    if (rows.length < CHUNK) return;
    after = Number(rows.at(-1)?.[0]);
    yield;
  }
}

/** Fault DAMAGED if the rows are not those that were written. */
export function compareSystemDigest(connection: ReadConnection, name: string, scope: SystemScope, sums: DigestSums): void {
  const stored = readDigest(connection, scope);
  const found = sums.get(scope);
  if (!sameDigest(stored, found)) throw new Fault('DAMAGED', { name, table: scope, lost: Math.max(0, stored.rows - found.rows) });
}

/** Sums and compares a small table at once. Fault DAMAGED. */
export function checkSystemRows(connection: ReadConnection, name: string, scope: SystemScope): void {
  const sums = new DigestSums();
  for (const _ of sumSystemRows(() => connection, scope, sums));
  compareSystemDigest(connection, name, scope, sums);
}
