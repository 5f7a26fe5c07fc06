import type { Json } from '../../../shared/changes/change.ts';
import type { Mark } from '../../../shared/model/kind.ts';
import { KIND_NAMES, type KindName } from '../../../shared/model/kinds.ts';
import { parseBounded } from './bounded-json.ts';
import type { ReadConnection, WriteConnection } from './connection.ts';
import type { FoundRecord, HeldRecord } from './held-record.ts';
import { BadCell, type Cell, decodeField, encodeField, type KindField, type KindTable, kindTable } from './kind-table.ts';
import { quoted } from './names.ts';
import { ENVELOPE } from './tables.ts';

const ENVELOPE_NAMES = ENVELOPE.map(({ name }) => name);
export const UNKNOWN_TABLE = 'unknown_record';
const UNKNOWN_SELECT = `SELECT row, id, deleted, created_at, created_by, changed_at, changed_by, extra, kind FROM ${UNKNOWN_TABLE}`;

/** Which columns of a kind's table are read, in their order: the envelope, those of fields, `extra`. */
interface ReadPlan {
  readonly select: string;
  readonly fields: readonly PlannedField[];
  readonly extraAt: number;
}

interface PlannedField {
  readonly field: KindField;
  /** Where its first cell stands. */
  readonly at: number;
}

/** The SQL of one kind's table, made once. */
interface RowSql {
  readonly table: KindTable | null;
  readonly name: string;
  readonly whole: ReadPlan;
  readonly insert: string;
  readonly update: string;
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
  const fields = table?.fields ?? [];
  const written = [...ENVELOPE_NAMES.slice(1), ...columnNames(fields), 'extra'].map(quoted);
  const kind = table ? [] : ['kind'];
  return {
    table,
    name,
    whole: planOf(name, fields),
    insert: `INSERT INTO ${name} (${[...written, ...kind].join(', ')}) VALUES (${[...written, ...kind].map(() => '?').join(', ')})`,
    update: `UPDATE ${name} SET ${written.map((column) => `${column} = ?`).join(', ')} WHERE row = ?`,
  };
}

function columnNames(fields: readonly KindField[]): readonly string[] {
  return fields.flatMap(({ columns }) => columns.map(({ name }) => name));
}

function planOf(name: string, fields: readonly KindField[]): ReadPlan {
  const columns = [...ENVELOPE_NAMES, ...columnNames(fields), 'extra'].map(quoted);
  let at = ENVELOPE_NAMES.length;
  const planned = fields.map((field) => {
    const first = at;
    at += field.columns.length;
    return { field, at: first };
  });
  return { select: `SELECT ${columns.join(', ')} FROM ${name}`, fields: planned, extraAt: at };
}

/** Throws BadCell, BadJson. */
export function decodeRow(kind: string, row: readonly Cell[]): HeldRecord {
  const { id, deleted, created, changed, fields } = findRecord(sqlOf(kind).whole, row);
  return { row: integer(row[0]), kind, id, deleted: deleted === true, created, changed, fields: new Map(Object.entries(fields)) };
}

/** This is what loading a large map costs: nothing is made that is not handed out. */
function findRecord({ fields: planned, extraAt }: ReadPlan, row: readonly Cell[]): FoundRecord {
  const created = row[3] === null ? null : mark(row[3], row[4]);
  const changed = created && row[5] === created.at && row[6] === created.session ? created : mark(row[5], row[6]);
  const fields: Record<string, Json> = {};
  // Most cells hold what they held from the beginning.
  for (const { field, at } of planned) if (!holdsInitial(field, row, at)) fields[field.name] = decodeField(field, row, at);
  addExtra(fields, row[extraAt] ?? null);
  const id = text(row[1]);
  return integer(row[2]) === 1 ? { id, deleted: true, created, changed, fields } : { id, created, changed, fields };
}

function holdsInitial({ initialCells }: KindField, row: readonly Cell[], at: number): boolean {
  for (let i = 0; i < initialCells.length; i++) if (row[at + i] !== initialCells[i]) return false;
  return true;
}

function addExtra(fields: Record<string, Json>, extra: Cell): void {
  if (extra === null) return;
  const parsed = parseBounded(text(extra));
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw new BadCell('extra holds no object');
  Object.assign(fields, parsed);
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
  const { table, whole } = sqlOf(kind);
  const { select } = whole;
  const row = table ? connection.row(`${select} WHERE id = ?`, id) : connection.row(`${select} WHERE kind = ? AND id = ?`, kind, id);
  return row && decodeRow(kind, row);
}

export function readRow(connection: ReadConnection, kind: string, rowNumber: number): HeldRecord | undefined {
  const row = connection.row(`${sqlOf(kind).whole.select} WHERE row = ?`, rowNumber);
  return row && decodeRow(kind, row);
}

/** All records of a kind, in the order of their rows. */
export function readRecords(connection: ReadConnection, kind: KindName): HeldRecord[] {
  const rows = connection.rows(`${sqlOf(kind).whole.select} ORDER BY row`);
  return rows.map((row) => decodeRow(kind, row));
}

/**
 * All records of a workbook kind, or those of one journey, in the order of their rows. `held`: the fields that hold anything in any of them;
 * null: not known.
 */
export function findRecords(connection: ReadConnection, kind: KindName, journey: string | null, held: ReadonlySet<string> | null): FoundRecord[] {
  const { name, whole, table } = sqlOf(kind);
  const plan = held ? planOf(name, table?.fields.filter((field) => held.has(field.name)) ?? []) : whole;
  const [where, bound] = journey === null ? ['', []] : ['WHERE journey = ?', [journey]];
  return connection.rows(`${plan.select} ${where} ORDER BY row`, ...bound).map((row) => findRecord(plan, row));
}

/** The kinds of which the file holds any record, deleted ones too, in their order. Throws SQLite's errors. */
export function kindsHeld(connection: ReadConnection): readonly KindName[] {
  const names = new Set(connection.rows(HELD_KINDS).map(([name]) => name));
  return KIND_NAMES.filter((kind) => names.has(kind));
}

const HELD_KINDS = KIND_NAMES.map((kind) => `SELECT '${kind}' WHERE EXISTS (SELECT 1 FROM ${quoted(kind)})`).join(' UNION ALL ');

/** Up to `count` rows of a kind's table behind row number `after`, not yet decoded. */
export function rowsAfter(connection: ReadConnection, kind: string, after: number, count: number): readonly (readonly Cell[])[] {
  return connection.rows(`${sqlOf(kind).whole.select} WHERE row > ? ORDER BY row LIMIT ?`, after, count);
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
  const { table: known, name, whole } = sqlOf(table);
  const columns = columnNames(known?.fields ?? []);
  if (there === null || columns.every((column) => there.has(column))) return whole.select;
  // A file of an older format has not every column: in its place stands what it would hold.
  const initial = known?.fields.flatMap(({ initialCells }) => initialCells) ?? [];
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
