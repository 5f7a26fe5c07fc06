import type { Json } from '../../../shared/changes/change.ts';
import { sameJson } from '../../../shared/changes/equal.ts';
import type { Column, Field } from '../../../shared/model/field.ts';
import type { Kind } from '../../../shared/model/kind.ts';
import { KIND_NAMES, KINDS, type KindName } from '../../../shared/model/kinds.ts';
import { parseBounded } from './bounded-json.ts';
import { camelCase, snakeCase } from './names.ts';

/** What SQLite hands over. */
export type Cell = null | number | string | Uint8Array;

export interface KindColumn {
  readonly name: string;
  readonly column: Column;
  /** The part of the field's value that it holds; null: the whole value. */
  readonly part: string | null;
  /** The part may be missing in the value. */
  readonly isOptional: boolean;
  readonly initial: Json;
}

export interface KindField {
  readonly name: string;
  readonly field: Field<unknown>;
  readonly columns: readonly KindColumn[];
  readonly initialCells: readonly Cell[];
}

/** How one record kind stands in its table. */
export interface KindTable {
  readonly name: KindName;
  readonly kind: Kind;
  readonly fields: readonly KindField[];
  readonly field: ReadonlyMap<string, KindField>;
}

/** A cell that does not hold what its column says. */
export class BadCell extends Error {}

function describeKind(name: KindName): KindTable {
  const kind: Kind = KINDS[name];
  const fields = Object.entries(kind.fields).map(([field, model]) => describeField(field, model));
  return { name, kind, fields, field: new Map(fields.map((field) => [field.name, field])) };
}

function describeField(name: string, field: Field<unknown>): KindField {
  const columns = describeColumns(name, field);
  return { name, field, columns, initialCells: columns.map((column) => encodeCell(column, column.initial)) };
}

function describeColumns(name: string, field: Field<unknown>): readonly KindColumn[] {
  const first = snakeCase(name);
  if (typeof field.column === 'string') return [{ name: first, column: field.column, part: null, isOptional: false, initial: field.initial as Json }];
  const initial = field.initial as Readonly<Record<string, Json>>;
  return Object.entries(field.column).map(([column, type]) => {
    const part = camelCase(column.slice(first.length + 1));
    return { name: column, column: type, part, isOptional: !Object.hasOwn(initial, part), initial: initial[part] ?? null };
  });
}

const TABLES: ReadonlyMap<string, KindTable> = new Map(KIND_NAMES.map((name) => [name, describeKind(name)]));

export function kindTable(kind: string): KindTable | undefined {
  return TABLES.get(kind);
}

export function kindTables(): readonly KindTable[] {
  return [...TABLES.values()];
}

/** NULL stands for a JSON column's initial value: most lists are empty, and reading them should cost nothing. */
function encodeCell(column: KindColumn, value: Json): Cell {
  if (column.column === 'JSON') return sameJson(value, column.initial) ? null : JSON.stringify(value);
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value as Cell;
}

export function encodeField(field: KindField, value: Json): readonly Cell[] {
  return field.columns.map((column) => encodeCell(column, column.part === null ? value : ((value as Readonly<Record<string, Json>>)[column.part] ?? null)));
}

/** The value of a field out of a row, whose cells for it start at `at`. Throws BadCell, BadJson. */
export function decodeField(field: KindField, row: readonly Cell[], at: number): Json {
  const [first] = field.columns;
  if (first?.part === null) return decodeCell(first, row[at] ?? null);
  const value: Record<string, Json> = {};
  for (const [i, column] of field.columns.entries()) {
    const part = decodeCell(column, row[at + i] ?? null);
    // A part that the value need not have is left out where nothing was written: then it is the value that was.
    if (part !== null || !column.isOptional) value[column.part ?? ''] = part;
  }
  return value;
}

function decodeCell(column: KindColumn, cell: Cell): Json {
  if (column.column === 'JSON') return decodeJson(column, cell);
  if (cell === null && column.initial === null) return null;
  if (column.column === 'TEXT' && typeof cell === 'string') return cell;
  if (column.column === 'REAL' && typeof cell === 'number') return cell;
  if (column.column === 'INTEGER' && (cell === 0 || cell === 1)) return cell === 1;
  throw new BadCell(`${column.name} holds ${cell === null ? 'NULL' : typeof cell}`);
}

function decodeJson(column: KindColumn, cell: Cell): Json {
  if (cell === null) return column.initial;
  if (typeof cell !== 'string') throw new BadCell(`${column.name} holds ${typeof cell}`);
  return parseBounded(cell);
}
