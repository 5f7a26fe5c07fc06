import { JOURNEY_KINDS, type KindName } from '../../../shared/model/kinds.ts';
import { NAME_FIELDS } from '../../../shared/model/name-fields.ts';
import type { ReadConnection } from './connection.ts';
import { type KindTable, kindTable } from './kind-table.ts';
import { quoted } from './names.ts';
import type { HistoryEntry, HistoryQuery, TouchedRecord } from './store.ts';

/** So many records are named for each edit. */
const NAMED = 4;
/** Among so many of its first changes: an import has a hundred thousand. */
const LOOKED_AT = 40;

/** Edits before a stamp, newest first, each with the first records that it wrote to. */
export function history(
  connection: ReadConnection,
  { before = Number.MAX_SAFE_INTEGER, limit, author = null, journey = null }: HistoryQuery,
): readonly HistoryEntry[] {
  const rows = connection.rows(
    `SELECT id, label, author, stamp, session, (SELECT count(*) FROM change WHERE change.edit = edit.id)
     FROM edit WHERE stamp < ? ${author === null ? '' : 'AND author = ?'} ${journey === null ? '' : `AND ${TOUCHES_JOURNEY}`} ORDER BY stamp DESC, id LIMIT ?`,
    before,
    ...(author === null ? [] : [author]),
    ...(journey === null ? [] : [...idsArguments(journey), journey]),
    limit,
  );
  return rows.map(
    ([id, label, by, stamp, session, changes]) =>
      ({ id, label, author: by, stamp, session, changes, touched: touchedBy(connection, String(id)) }) as HistoryEntry,
  );
}

/** The ids of everything on a journey, itself included; takes `idsArguments`. */
const IDS_OF_JOURNEY = ['SELECT ?', ...JOURNEY_KINDS.map((kind) => `SELECT id FROM ${quoted(kind)} WHERE journey = ?`)].join(' UNION ALL ');
/** What is said about a journey belongs to its history. */
const SPOKEN_OF = `${IDS_OF_JOURNEY} UNION ALL SELECT id FROM comment WHERE journey = ?`;
const TOUCHES_JOURNEY = `EXISTS (SELECT 1 FROM change WHERE change.edit = edit.id AND change.record IN (${SPOKEN_OF}))`;

function idsArguments(journey: string): string[] {
  return Array.from({ length: JOURNEY_KINDS.length + 1 }, () => journey);
}

export function idsOfJourney(connection: ReadConnection, journey: string): ReadonlySet<string> {
  return new Set(connection.rows(IDS_OF_JOURNEY, ...idsArguments(journey)).map(([id]) => String(id)));
}

function touchedBy(connection: ReadConnection, edit: string): readonly TouchedRecord[] {
  const rows = connection.rows('SELECT kind, record FROM change WHERE edit = ? ORDER BY position LIMIT ?', edit, LOOKED_AT);
  const distinct = new Map(rows.map(([kind, record]) => [`${kind}/${record}`, { kind: String(kind), record: String(record) }]));
  return [...distinct.values()].slice(0, NAMED).map(({ kind, record }) => ({ kind, record, ...described(connection, kind, record) }));
}

/** The column (or what stands in its place) that says what a record of a kind is called. */
const NAMES: Partial<Record<KindName, string>> = {
  ...NAME_FIELDS,
  trait: 'text',
  comment: 'text',
  card_value: '(SELECT name FROM card_field WHERE card_field.id = held.field)',
};

/** Longer names are cut: a list has no room for a page. */
const LONGEST_NAME = 120;

function described(connection: ReadConnection, kind: string, id: string): { readonly journey: string | null; readonly name: string } {
  const table = kindTable(kind);
  if (!table) return { journey: null, name: '' };
  const name = kind === 'card' ? CARD_NAME : (NAMES[table.name] ?? "''");
  const row = connection.row(`SELECT ${journeyColumn(table)}, substr(${name}, 1, ${LONGEST_NAME}) FROM ${quoted(table.name)} AS held WHERE id = ?`, id);
  return { journey: typeof row?.[0] === 'string' ? row[0] : null, name: String(row?.[1] ?? '') };
}

function journeyColumn({ name, field }: KindTable): string {
  if (name === 'journey') return 'id';
  return field.has('journey') ? 'journey' : 'NULL';
}

/** A touchpoint card says what its touchpoint is called. */
const CARD_NAME = "CASE WHEN text = '' THEN ifnull((SELECT name FROM touchpoint WHERE touchpoint.id = held.touchpoint), '') ELSE text END";
