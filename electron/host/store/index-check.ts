import type { ReadConnection } from './connection.ts';
import { quoted } from './names.ts';

const CHUNK = 5_000;

/**
 * Compares the indexes of a table with its rows, some thousand rows at a step: what SQLite's integrity_check does at once. Answers a line for
 * each index that lies.
 */
export function* checkIndexes(connection: () => ReadConnection, table: string): Generator<string | null, void, void> {
  const last = Number(connection().row(`SELECT max(rowid) FROM ${quoted(table)}`)?.[0] ?? 0);
  for (const [, index] of connection().rows(`PRAGMA index_list(${quoted(table)})`)) {
    const name = String(index);
    if (!sameCount(connection(), table, name)) yield `wrong number of entries in index ${name}`;
    const sql = missingRows(connection(), table, name);
    for (let after = 0; after < last; after += CHUNK) {
      const [missing] = connection().row(sql, after, after + CHUNK) ?? [];
      yield Number(missing) === 0 ? null : `rows missing from index ${name}`;
    }
  }
}

function sameCount(connection: ReadConnection, table: string, index: string): boolean {
  const [own, listed] = ['NOT INDEXED', `INDEXED BY ${quoted(index)}`].map((how) => connection.row(`SELECT count(*) FROM ${quoted(table)} ${how}`)?.[0]);
  return own === listed;
}

/** Counts the rows of a range that the index does not lead to. */
function missingRows(connection: ReadConnection, table: string, index: string): string {
  const columns = connection.rows(`PRAGMA index_info(${quoted(index)})`).map(([, , column]) => quoted(String(column)));
  const same = columns.map((column) => `listed.${column} IS own.${column}`).join(' AND ');
  // The row number is the last part of every index: found by it there, and nowhere else.
  const listed = `SELECT 1 FROM ${quoted(table)} AS listed INDEXED BY ${quoted(index)} WHERE ${same} AND listed.rowid = own.rowid`;
  return `SELECT count(*) FROM ${quoted(table)} AS own NOT INDEXED WHERE own.rowid > ? AND own.rowid <= ? AND NOT EXISTS (${listed})`;
}
