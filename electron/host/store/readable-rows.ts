import type { ReadConnection } from './connection.ts';
import type { Cell } from './kind-table.ts';
import { quoted } from './names.ts';
import { sqliteCode } from './sqlite-fault.ts';

/** Something of a damaged file that could not be read. */
export interface Lost {
  readonly table: string;
  readonly where: string;
  /** Fault code. */
  readonly code: string;
}

const CHUNK = 100;

/** Failed reads in a row after which the rest of a table is given up; each goes on twice as far behind the last. */
const MOST_MISSES = 40;

/**
 * The rows of a table that can be read, in the order of their key: around every place where reading fails, it goes on behind it. `sql` selects the
 * key first and has no WHERE.
 */
export function readableRows(source: ReadConnection, table: string, sql: string, key: string, lost: Lost[]): readonly (readonly Cell[])[] {
  const reader = new RowReader(source, table, sql, key);
  while (reader.step());
  for (const part of reader.lost) lost.push(part);
  return reader.found;
}

class RowReader {
  readonly found: (readonly Cell[])[] = [];
  readonly lost: Lost[] = [];
  readonly #source: ReadConnection;
  readonly #table: string;
  readonly #sql: string;
  readonly #key: string;
  #after = Number.MIN_SAFE_INTEGER;
  #chunk = CHUNK;
  #misses = 0;

  constructor(source: ReadConnection, table: string, sql: string, key: string) {
    this.#source = source;
    this.#table = table;
    this.#sql = sql;
    this.#key = key;
  }

  /** Reads on; false at the end of the table or of what can be read. */
  step(): boolean {
    const key = quoted(this.#key);
    const rows = this.#try(`${this.#sql} WHERE ${key} > ? ORDER BY ${key} LIMIT ?`, this.#chunk);
    if (rows !== null) return this.#take(rows);
    if (this.#chunk > 1) {
      this.#chunk = 1;
      return true;
    }
    return this.#skip();
  }

  #take(rows: readonly (readonly Cell[])[]): boolean {
    this.found.push(...rows);
    const last = Number(rows.at(-1)?.[0]);
    const more = rows.length === this.#chunk && last > this.#after;
    [this.#after, this.#chunk, this.#misses] = [last, CHUNK, 0];
    return more;
  }

  /** Whole pages may be gone: each miss goes twice as far as the one before. */
  #skip(): boolean {
    if (this.#misses === 0) this.lost.push({ table: this.#table, where: `${this.#key} from ${Math.max(this.#after, 0) + 1}`, code: 'DAMAGED' });
    this.#misses += 1;
    this.#after = Math.max(this.#after, 0) + 2 ** (this.#misses - 1);
    const last = this.#try(`SELECT max(${quoted(this.#key)}) FROM ${quoted(this.#table)} WHERE ${quoted(this.#key)} > ? LIMIT ?`, 1)?.[0]?.[0];
    return this.#misses < MOST_MISSES && (typeof last !== 'number' || this.#after < last);
  }

  #try(sql: string, count: number): readonly (readonly Cell[])[] | null {
    try {
      return this.#source.rows(sql, this.#after, count);
    } catch (error) {
      if (sqliteCode(error) === '') throw error;
      return null;
    }
  }
}
