import type { Json } from '../../../shared/changes/change.ts';
import type { Mark } from '../../../shared/model/kind.ts';
import { parseBounded } from './bounded-json.ts';
import type { ReadConnection, WriteConnection } from './connection.ts';
import type { HeldRecord } from './held-record.ts';
import { BadCell, type Cell, decodeField, encodeField, type KindField, type KindTable, kindTable } from './kind-table.ts';
import { quoted } from './names.ts';
import { ENVELOPE } from './tables.ts';

const ENVELOPE_NAMES = ENVELOPE.map(({ name }) => name);
const FIRST_FIELD = ENVELOPE_NAMES.length;
export const UNKNOWN_TABLE = 'unknown_record';
const UNKNOWN_SELECT = `SELECT row, id, deleted, created_at, created_by, changed_at, changed_by, extra, kind FROM ${UNKNOWN_TABLE}`;

/** The SQL of one kind's table, made once. */
interface RowSql {
  readonly table: KindTable | null;
  readonly name: string;
  readonly select: string;
  readonly insert: string;
  readonly update: string;
  /** The cells behind the envelope, as they are where nothing was ever set, and whose they are. */
  readonly initial: readonly Cell[];
  readonly fieldAt: readonly KindField[];
}

const SQL = new Map<string, RowSql>();

function sqlOf(kind: string): RowSql {
  const table = kindTable(kind) ?? null;
  const key = table ? kind : '';
  const held = SQL.get(key);
  if (held) return held;
  const made = makeSql(table);
  SQL.set(key, made);
  return made;
}

function makeSql(table: KindTable | null): RowSql {
  const name = quoted(table?.name ?? UNKNOWN_TABLE);
  const fields = table?.fields.flatMap(({ columns }) => columns.map((column) => column.name)) ?? [];
  const read = [...ENVELOPE_NAMES, ...fields, 'extra'].map(quoted);
  const written = read.slice(1);
  const kind = table ? [] : ['kind'];
  return {
    table,
    name,
    select: `SELECT ${read.join(', ')} FROM ${name}`,
    insert: `INSERT INTO ${name} (${[...written, ...kind].join(', ')}) VALUES (${[...written, ...kind].map(() => '?').join(', ')})`,
    initial: table?.fields.flatMap(({ initialCells }) => initialCells) ?? [],
    fieldAt: table?.fields.flatMap((field) => field.columns.map(() => field)) ?? [],
    update: `UPDATE ${name} SET ${written.map((column) => `${column} = ?`).join(', ')} WHERE row = ?`,
  };
}

/** Throws BadCell, BadJson. */
export function decodeRow(kind: string, row: readonly Cell[]): HeldRecord {
  const { initial, fieldAt } = sqlOf(kind);
  const fields = new Map<string, Json>();
  // Most cells of a row hold what they held from the beginning: this loop is what loading a large map costs.
  for (let i = 0; i < initial.length; i++) {
    const field = row[FIRST_FIELD + i] === initial[i] ? undefined : fieldAt[i];
    if (field) i = decodeInto(fields, field, row, fieldAt.indexOf(field));
  }
  addExtra(fields, row[FIRST_FIELD + initial.length] ?? null);
  return {
    row: integer(row[0]),
    kind,
    id: text(row[1]),
    deleted: integer(row[2]) === 1,
    created: row[3] === null ? null : mark(row[3], row[4]),
    changed: mark(row[5], row[6]),
    fields,
  };
}

/** Answers where the field's last cell stands. */
function decodeInto(fields: Map<string, Json>, field: KindField, row: readonly Cell[], first: number): number {
  fields.set(field.name, decodeField(field, row, FIRST_FIELD + first));
  return first + field.columns.length - 1;
}

function addExtra(fields: Map<string, Json>, extra: Cell): void {
  if (extra === null) return;
  const parsed = parseBounded(text(extra));
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw new BadCell('extra holds no object');
  for (const [name, value] of Object.entries(parsed)) fields.set(name, value);
}

function integer(cell: Cell | undefined): number {
  if (typeof cell !== 'number' || !Number.isInteger(cell)) throw new BadCell('a number is missing');
  return cell;
}

function text(cell: Cell | undefined): string {
  if (typeof cell !== 'string') throw new BadCell('a text is missing');
  return cell;
}

function mark(at: Cell | undefined, session: Cell | undefined): Mark {
  return { at: integer(at), session: text(session) };
}

export function readRecord(connection: ReadConnection, kind: string, id: string): HeldRecord | undefined {
  const { table, select } = sqlOf(kind);
  const row = table ? connection.row(`${select} WHERE id = ?`, id) : connection.row(`${select} WHERE kind = ? AND id = ?`, kind, id);
  return row && decodeRow(kind, row);
}

export function readRow(connection: ReadConnection, kind: string, rowNumber: number): HeldRecord | undefined {
  const row = connection.row(`${sqlOf(kind).select} WHERE row = ?`, rowNumber);
  return row && decodeRow(kind, row);
}

/** All records of a workbook kind, or those of one journey, in the order of their rows. */
export function readRecords(connection: ReadConnection, kind: string, journey: string | null): HeldRecord[] {
  const { select } = sqlOf(kind);
  const rows = journey === null ? connection.rows(`${select} ORDER BY row`) : connection.rows(`${select} WHERE journey = ? ORDER BY row`, journey);
  return rows.map((row) => decodeRow(kind, row));
}

/** Up to `count` rows of a kind's table behind row number `after`, not yet decoded. */
export function rowsAfter(connection: ReadConnection, kind: string, after: number, count: number): readonly (readonly Cell[])[] {
  return connection.rows(`${sqlOf(kind).select} WHERE row > ? ORDER BY row LIMIT ?`, after, count);
}

/** Records of kinds that this version does not know, behind row number `after`. */
export function unknownRowsAfter(connection: ReadConnection, after: number, count: number): HeldRecord[] {
  const rows = connection.rows(`${UNKNOWN_SELECT} WHERE row > ? ORDER BY row LIMIT ?`, after, count);
  return rows.map((row) => decodeRow(text(row[8]), row));
}

/** Writes the whole row; answers its number. */
export function writeRecord(connection: WriteConnection, record: HeldRecord): number {
  const sql = sqlOf(record.kind);
  const cells = encodeRecord(sql.table, record);
  if (record.row !== null) {
    connection.run(sql.update, ...cells, record.row);
    return record.row;
  }
  return connection.run(sql.insert, ...cells, ...(sql.table ? [] : [record.kind])).lastInsertRowid;
}

function encodeRecord(table: KindTable | null, record: HeldRecord): Cell[] {
  const { id, deleted, created, changed, fields } = record;
  const cells: Cell[] = [id, deleted ? 1 : 0, created?.at ?? null, created?.session ?? null, changed.at, changed.session];
  for (const field of table?.fields ?? []) {
    const value = fields.get(field.name);
    cells.push(...(value === undefined ? field.initialCells : encodeField(field, value)));
  }
  const unknown = [...fields].filter(([name]) => !table?.field.has(name));
  cells.push(unknown.length === 0 ? null : JSON.stringify(Object.fromEntries(unknown)));
  return cells;
}

/** Selects every column of a kind's table as `decodeRow` takes them; of `unknown_record` the kind comes last. */
export function rowSelect(source: ReadConnection, table: string): string {
  if (table === UNKNOWN_TABLE) return UNKNOWN_SELECT;
  const there = columnsOf(source, table);
  const { fieldAt, initial, name, select } = sqlOf(table);
  const columns = fieldAt.flatMap((field, at) => (fieldAt[at - 1] === field ? [] : field.columns)).map((column) => column.name);
  if (there === null || columns.every((column) => there.has(column))) return select;
  // A file of an older format has not every column: in its place stands what it would hold.
  const read = columns.map((column, at) => (there.has(column) ? quoted(column) : literal(initial[at] ?? null)));
  return `SELECT ${[...ENVELOPE_NAMES.map(quoted), ...read, 'extra'].join(', ')} FROM ${name}`;
}

/** Null where even that cannot be read. */
function columnsOf(source: ReadConnection, table: string): ReadonlySet<string> | null {
  try {
    return new Set(source.rows(`PRAGMA table_info(${quoted(table)})`).map(([, name]) => String(name)));
  } catch {
    // Too damaged to tell; reading the rows will say so.
    return null;
  }
}

function literal(cell: Cell): string {
  if (cell === null) return 'NULL';
  return typeof cell === 'number' ? String(cell) : `'${String(cell).replaceAll("'", "''")}'`;
}
