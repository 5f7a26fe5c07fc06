import type { Asked } from './asked-thread.ts';
import type { ReadConnection } from './connection.ts';
import { quoted } from './names.ts';

const CHUNK = 5_000;

interface Where {
  readonly connection: () => ReadConnection;
  readonly elsewhere?: (sql: string) => Asked;
}

/**
 * Compares the indexes of a table with its rows, some thousand rows at a step: what SQLite's integrity_check does at once. Answers a line for
 * each index that lies, null after a step, and what has to be waited for.
 */
export function* checkIndexes({ connection, elsewhere }: Where, table: string): Generator<string | null | Promise<void>, void, void> {
  const last = Number(connection().row(`SELECT max(rowid) FROM ${quoted(table)}`)?.[0] ?? 0);
  for (const [, index] of connection().rows(`PRAGMA index_list(${quoted(table)})`)) {
    const name = String(index);
    const counts = sameCount(table, name);
    const asked = elsewhere?.(counts);
    if (asked) yield asked.here;
    const [[same] = []] = asked?.take() ?? connection().rows(counts);
    if (same !== 1) yield `wrong number of entries in index ${name}`;
    const sql = missingRows(connection(), table, name);
    for (let after = 0; after < last; after += CHUNK) {
      const [missing] = connection().row(sql, after, after + CHUNK) ?? [];
      yield Number(missing) === 0 ? null : `rows missing from index ${name}`;
    }
  }
}

/** One statement, which sees both at one time. */
function sameCount(table: string, index: string): string {
  const [own, listed] = ['NOT INDEXED', `INDEXED BY ${quoted(index)}`].map((how) => `(SELECT count(*) FROM ${quoted(table)} ${how})`);
  return `SELECT ${own} = ${listed}`;
}

/** Counts the rows of a range that the index does not lead to. */
function missingRows(connection: ReadConnection, table: string, index: string): string {
  const columns = connection.rows(`PRAGMA index_info(${quoted(index)})`).map(([, , column]) => quoted(String(column)));
  const same = columns.map((column) => `listed.${column} IS own.${column}`).join(' AND ');
  // The row number is the last part of every index: found by it there, and nowhere else.
  const listed = `SELECT 1 FROM ${quoted(table)} AS listed INDEXED BY ${quoted(index)} WHERE ${same} AND listed.rowid = own.rowid`;
  return `SELECT count(*) FROM ${quoted(table)} AS own NOT INDEXED WHERE own.rowid > ? AND own.rowid <= ? AND NOT EXISTS (${listed})`;
}
