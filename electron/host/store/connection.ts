import { resolve } from 'node:path';
import Database, { type Database as Sqlite, type Statement } from 'better-sqlite3';
import type { Cell } from './kind-table.ts';

/** Bound to a statement. */
export type Bound = Cell;

/** What may be done with a file that is only read: a type without `run` cannot write. */
export interface ReadConnection {
  /** Rows as arrays in the order of the columns asked for. */
  rows(sql: string, ...bound: readonly Bound[]): readonly (readonly Cell[])[];
  row(sql: string, ...bound: readonly Bound[]): readonly Cell[] | undefined;
  each(sql: string, ...bound: readonly Bound[]): IterableIterator<readonly Cell[]>;
  readonly raw: Sqlite;
  close(): void;
}

export interface WriteConnection extends ReadConnection {
  run(sql: string, ...bound: readonly Bound[]): { readonly changes: number; readonly lastInsertRowid: number };
  /** All or nothing; on disk when it returns. */
  transaction<T>(work: () => T): T;
  /** Writes the whole file anew without its free pages; as safe as a transaction. */
  compact(): void;
}

/** How long a reader of another program may hold up a commit, in milliseconds. */
const BUSY_TIMEOUT = 2_000;

/** An absolute path is never read as an address; one that ends in blanks would be trimmed to another file's name. */
function fileName(path: string): string {
  const name = resolve(path);
  if (name !== name.trim()) throw new RangeError('a file name that ends in blanks');
  return name;
}

/** Opens a file for reading. Opening changes nothing: journals are looked at before (see leftover-journal.ts). */
export function openForReading(path: string): ReadConnection {
  const db = new Database(fileName(path), { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT });
  return prepareConnection(db);
}

/** Opens a file for reading and writing. */
export function openForWriting(path: string): WriteConnection {
  const db = new Database(fileName(path), { fileMustExist: true, timeout: BUSY_TIMEOUT });
  return prepareConnection(db);
}

/** Begins a new file at `path`, which must not exist. */
export function openNew(path: string): WriteConnection {
  const db = new Database(fileName(path), { timeout: BUSY_TIMEOUT });
  db.pragma('page_size = 4096');
  db.pragma('auto_vacuum = INCREMENTAL');
  return prepareConnection(db);
}

export function openInMemory(): WriteConnection {
  return prepareConnection(new Database(':memory:'));
}

/** Settings that no file can make for us; none of them writes. */
const SETTINGS = ['trusted_schema = OFF', 'cell_size_check = ON', 'secure_delete = ON', 'synchronous = FULL', 'mmap_size = 0', 'temp_store = MEMORY'].map(
  (setting) => `PRAGMA ${setting};`,
);

function prepareConnection(db: Sqlite): WriteConnection {
  try {
    // In one go: a file is opened more than once before its window stands.
    db.exec(SETTINGS.join(' '));
  } catch (error) {
    db.close();
    throw error;
  }
  return connectionTo(db);
}

/** So many statements are kept: which columns of a table are read is another list for each journey. */
const MOST_STATEMENTS = 300;

/** The statements of a database, prepared once each as long as they are in use. */
export function connectionTo(db: Sqlite): WriteConnection {
  const statements = new Map<string, Statement<Bound[], unknown>>();
  const prepare = (sql: string, reads: boolean) => {
    const held = statements.get(sql);
    const statement = held ?? db.prepare<Bound[], unknown>(sql);
    if (!held && reads) statement.raw(true);
    // The one that was not asked for the longest stands first.
    statements.delete(sql);
    statements.set(sql, statement);
    if (statements.size > MOST_STATEMENTS) statements.delete(statements.keys().next().value ?? '');
    return statement;
  };
  return {
    raw: db,
    rows: (sql, ...bound) => prepare(sql, true).all(...bound) as Cell[][],
    row: (sql, ...bound) => prepare(sql, true).get(...bound) as Cell[] | undefined,
    each: (sql, ...bound) =>
      db
        .prepare<Bound[], unknown>(sql)
        .raw(true)
        .iterate(...bound) as IterableIterator<Cell[]>,
    run: (sql, ...bound) => {
      const { changes, lastInsertRowid } = prepare(sql, false).run(...bound);
      return { changes, lastInsertRowid: Number(lastInsertRowid) };
    },
    transaction: (work) => db.transaction(work).immediate(),
    compact: () => void db.exec('VACUUM'),
    close: () => db.close(),
  };
}
