import { createHash } from 'node:crypto';
import { Fault } from '../../../shared/model/fault.ts';
import { FORMAT_VERSION } from '../../../shared/model/format.ts';
import { openInMemory, type ReadConnection } from './connection.ts';
import { MIGRATIONS, migrate } from './migrations/index.ts';
import { quoted } from './names.ts';
import { readFault } from './sqlite-fault.ts';

interface SchemaObject {
  readonly type: string;
  readonly name: string;
  readonly table: string;
  /** null for indexes that SQLite makes itself. */
  readonly sql: string | null;
}

const MOST_OBJECTS = 1_000;
const LONGEST_SQL = 100_000;

function readObjects(connection: ReadConnection): readonly SchemaObject[] {
  const rows = connection.rows('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name, type');
  return rows.map(([type, name, table, sql]) => ({ type: String(type), name: String(name), table: String(table), sql: sql === null ? null : String(sql) }));
}

const expected = new Map<number, readonly SchemaObject[]>();

/** What a file of a format holds: the sum of the migrations up to it, run in memory. */
export function expectedObjects(format: number = FORMAT_VERSION): readonly SchemaObject[] {
  const known = expected.get(format) ?? objectsOfFormat(format);
  expected.set(format, known);
  return known;
}

function objectsOfFormat(format: number): readonly SchemaObject[] {
  const connection = openInMemory();
  try {
    migrate(connection.raw, { migrations: MIGRATIONS.filter(({ version }) => version <= format) });
    return readObjects(connection);
  } finally {
    connection.close();
  }
}

/**
 * What sumOf says of a whole file of each format: nearly every file is one, and to run all migrations for that takes a tenth of an
 * opening. Anything else is compared object by object. A test tells the sum where migrations have become others.
 */
export const WHOLE_SUMS: Readonly<Record<number, string>> = {
  1: 'MdkoCVFDO8NPkPCkv8xricEf50t8Jo1M-qShzwt3TDk',
  2: 'xCglnCq_9u3RZ3yKm-0a7VZDyLDyG5KgEpx5gviQBLI',
};

export function sumOf(objects: readonly SchemaObject[]): string {
  const sum = createHash('sha256');
  for (const object of objects) sum.update(`${describe(object)}\n`);
  return sum.digest('base64url');
}

const describe = ({ type, name, table, sql }: SchemaObject) => JSON.stringify([type, name, table, sql]);

/** The allow-list: exactly the tables and indexes of its format, or for a newer one nothing that could run. Faults HOSTILE_SCHEMA, DAMAGED. */
export function checkSchema(connection: ReadConnection, name: string, format: number): void {
  try {
    refuseHugeSchema(connection, name);
    const found = readObjects(connection);
    if (format > FORMAT_VERSION) for (const object of found) checkPlain(connection, object, name);
    else if (sumOf(found) !== WHOLE_SUMS[format]) checkExact(found, expectedObjects(format), name);
  } catch (error) {
    throw readFault(error, name, 'sqlite_schema');
  }
}

function refuseHugeSchema(connection: ReadConnection, name: string): void {
  const [count, longest] = connection.row('SELECT count(*), max(octet_length(sql)) FROM sqlite_schema') ?? [];
  if (Number(count) > MOST_OBJECTS) throw new Fault('HOSTILE_SCHEMA', { name, object: `${count} objects` });
  if (Number(longest) > LONGEST_SQL) throw new Fault('HOSTILE_SCHEMA', { name, object: `a definition of ${longest} bytes` });
}

function checkExact(found: readonly SchemaObject[], wanted: readonly SchemaObject[], name: string): void {
  const known = new Set(wanted.map(describe));
  const stranger = found.find((object) => !known.has(describe(object)));
  if (stranger) throw new Fault('HOSTILE_SCHEMA', { name, object: `${stranger.type} ${stranger.name}`.slice(0, 200) });
  const here = new Set(found.map(describe));
  const missing = wanted.find((object) => !here.has(describe(object)));
  if (missing) throw new Fault('DAMAGED', { name, table: missing.table, lost: 0 });
}

const SEARCH_TABLE = /^create virtual table "?search"? using fts5\s*\(/i;

function checkPlain(connection: ReadConnection, { type, name: object, sql }: SchemaObject, name: string): void {
  const hostile = new Fault('HOSTILE_SCHEMA', { name, object: `${type} ${object}`.slice(0, 200) });
  if (type === 'table') {
    if (/^\s*create\s+virtual/i.test(sql ?? '')) {
      if (object === 'search' && SEARCH_TABLE.test(sql ?? '')) return;
      throw hostile;
    }
    const columns = connection.rows(`PRAGMA table_xinfo(${quoted(object)})`);
    if (columns.some((column) => Number(column[6]) > 1)) throw hostile;
  } else if (type === 'index') {
    const columns = connection.rows(`PRAGMA index_xinfo(${quoted(object)})`);
    if (columns.some(([, cid]) => Number(cid) === -2)) throw hostile;
  } else throw hostile;
}
