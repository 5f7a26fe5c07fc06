import { DELETED } from '../../../shared/changes/change.ts';
import { type RecordState, sumChanges } from '../../../shared/changes/registers.ts';
import { KIND_NAMES } from '../../../shared/model/kinds.ts';
import type { WriteConnection } from './connection.ts';
import { DigestSums, writeDigest } from './digests.ts';
import { type HeldRecord, recordHash, sumRecord, withField } from './held-record.ts';
import { allChanges } from './journal.ts';
import { readRecord, readRecords, unknownRowsAfter, writeRecord } from './record-rows.ts';
import { searchRowid, searchText } from './search-index.ts';
import { SYSTEM_SCOPES, sumSystemRows } from './system-digests.ts';

/** A record that the journal sums up to something else than its row says. */
export interface Difference {
  readonly kind: string;
  readonly id: string;
}

/** The record that a sum of changes stands for. */
export function recordOfState(state: RecordState): HeldRecord {
  const fields = new Map();
  for (const [name, register] of state.fields) if (name !== DELETED) withField(fields, state.kind, name, register.value);
  const deleted = state.fields.get(DELETED)?.value === true;
  return { row: null, kind: state.kind, id: state.record, deleted, created: state.created, changed: state.changed, fields };
}

/**
 * Sums the journal again, compares, and where rows differ writes what the journal says; then sums digests and search anew. Rows without
 * any change in the journal are left as they are. To be called in a transaction. Throws BadCell for a journal that fails its hashes.
 */
export function rebuildRecords(connection: WriteConnection): readonly Difference[] {
  const differences: Difference[] = [];
  for (const state of sumChanges(allChanges(connection)).values()) {
    const summed = recordOfState(state);
    const held = readBroken(connection, summed);
    if (held !== 'broken' && held && recordHash(held) === recordHash(summed)) continue;
    differences.push({ kind: summed.kind, id: summed.id });
    writeRecord(connection, { ...summed, row: rowOf(connection, summed) });
  }
  deriveAgain(connection);
  return differences;
}

function readBroken(connection: WriteConnection, { kind, id }: HeldRecord): HeldRecord | undefined | 'broken' {
  try {
    return readRecord(connection, kind, id);
  } catch {
    // What the row holds cannot be read; that it differs is all that matters, and it is written again.
    return 'broken';
  }
}

function rowOf(connection: WriteConnection, { kind, id }: HeldRecord): number | null {
  const known = KIND_NAMES.find((name) => name === kind);
  const row = known
    ? connection.row(`SELECT row FROM "${known}" WHERE id = ?`, id)
    : connection.row('SELECT row FROM unknown_record WHERE kind = ? AND id = ?', kind, id);
  return row ? Number(row[0]) : null;
}

/** Digests and search index, from the rows as they stand. Throws BadCell, BadJson. */
export function deriveAgain(connection: WriteConnection): void {
  connection.run('DELETE FROM digest');
  connection.run("INSERT INTO search (search) VALUES ('delete-all')");
  const sums = new DigestSums();
  for (const scope of SYSTEM_SCOPES) for (const _ of sumSystemRows(() => connection, scope, sums));
  for (const kind of KIND_NAMES) {
    for (const record of readRecords(connection, kind)) {
      sumRecord(sums, record);
      const text = searchText(record);
      if (text !== '' && record.row !== null) connection.run('INSERT INTO search (rowid, text) VALUES (?, ?)', searchRowid(kind, record.row), text);
    }
  }
  for (const record of unknownRowsAfter(connection, 0, Number.MAX_SAFE_INTEGER)) sumRecord(sums, record);
  for (const scope of sums.scopes()) writeDigest(connection, scope, sums.get(scope));
}
