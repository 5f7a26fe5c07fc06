import type { Field } from '../../../shared/model/field.ts';
import { type KindTable, kindTables } from './kind-table.ts';

/** One column of the file format, as docs/cxmap-format.md describes it. */
export interface ColumnDescription {
  readonly name: string;
  readonly type: 'TEXT' | 'INTEGER' | 'REAL' | 'JSON' | 'BLOB';
  readonly doc: string;
}

export interface TableDescription {
  readonly name: string;
  readonly doc: string;
  readonly columns: readonly ColumnDescription[];
}

const column = (name: string, type: ColumnDescription['type'], doc: string): ColumnDescription => ({ name, type, doc });

/** What every record has beside its fields; stands in front of them. */
export const ENVELOPE: readonly ColumnDescription[] = [
  column('row', 'INTEGER', 'Number of the row in this file, for the search index; means nothing outside'),
  column('id', 'TEXT', 'Id, the same in every copy of the file'),
  column('deleted', 'INTEGER', '1: deleted; kept, so that links to it can show a ghost'),
  column('created_at', 'INTEGER', 'Stamp of its creation; NULL while only changes of its fields have arrived'),
  column('created_by', 'TEXT', 'Session that created it'),
  column('changed_at', 'INTEGER', 'Stamp of its last change'),
  column('changed_by', 'TEXT', 'Session that changed it last'),
];

/** Stands behind the fields. */
const EXTRA = column('extra', 'JSON', 'Fields that a newer version wrote and this one does not know; NULL: none');

/** Tables that are not record kinds. */
export const SYSTEM_TABLES: readonly TableDescription[] = [
  {
    name: 'meta',
    doc: 'What the file says about itself.',
    columns: [
      column(
        'key',
        'TEXT',
        '`file_id` (kept by copies), `min_reader` and `min_writer` (oldest format versions that may read and write it), `program` (wrote it last)',
      ),
      column('value', 'TEXT', 'Its value'),
    ],
  },
  {
    name: 'session',
    doc: 'One window (or command) from its first edit to its end; what numbers changes and says whose they are.',
    columns: [
      column('id', 'TEXT', 'Id'),
      column('device', 'TEXT', 'Id of the device'),
      column('person', 'TEXT', 'Id of the person record that the device signed as; NULL: nobody'),
      column('program', 'TEXT', 'Program and version'),
      column('started', 'INTEGER', 'Stamp of its start'),
      column('last_seq', 'INTEGER', 'Number of its last change: what this journal knows of the session, kept when changes are trimmed'),
      column('last_stamp', 'INTEGER', 'Stamp of its last change'),
      column('kept', 'INTEGER', 'How many of its changes stand in the journal'),
    ],
  },
  {
    name: 'edit',
    doc: 'The changes of one gesture: the unit of undo and history.',
    columns: [
      column('id', 'TEXT', 'Id, given by the window'),
      column('label', 'TEXT', 'What it is called: a key under `edits` in the program’s word files'),
      column('author', 'TEXT', 'Person record of the author; NULL: nobody signed'),
      column('session', 'TEXT', 'Session'),
      column('stamp', 'INTEGER', "When: microseconds since 1970, `datetime(stamp / 1000000, 'unixepoch')`"),
    ],
  },
  {
    name: 'change',
    doc: 'The journal: every change ever made, and the truth of the file. Per field the change with the highest stamp holds, ties by session, then seq.',
    columns: [
      column('position', 'INTEGER', 'Order in which they came into this copy'),
      column('session', 'TEXT', 'Session that made it'),
      column('seq', 'INTEGER', 'Number in its session, from 1 without a gap'),
      column('stamp', 'INTEGER', 'When: microseconds since 1970, never goes back'),
      column('edit', 'TEXT', 'Edit that it belongs to'),
      column('kind', 'TEXT', 'Record kind'),
      column('record', 'TEXT', 'Id of the record'),
      column('field', 'TEXT', 'Field as the model spells it; NULL: the record was created'),
      column('value', 'JSON', 'New value; of a creation an object of the fields that differ from their initial values'),
      column('old', 'JSON', 'Value before; NULL in JSON for a creation'),
      column('hash', 'BLOB', 'First 16 bytes of the SHA-256 of the columns from session to old as one JSON array'),
    ],
  },
  {
    name: 'digest',
    doc: 'Sums over records that a bit flip in the file would break.',
    columns: [
      column(
        'scope',
        'TEXT',
        '`workbook`, `journey:<id>`, `other` (records of unknown kinds), or the table `meta`, `session`, `edit`, `version`, `attachment`',
      ),
      column('rows', 'INTEGER', 'How many rows it covers'),
      column('sum', 'BLOB', 'XOR of the first 16 bytes of the SHA-256 of each row'),
      column(
        'fields',
        'JSON',
        'Of records an object: for each kind that is there the fields, as the model spells them, in which any record holds or ever held something. All other columns hold their initial value and need not be read; NULL: not known',
      ),
    ],
  },
  {
    name: 'attachment',
    doc: 'Pictures, by the hash of their bytes. One that no change of the journal and no version names any more is taken out when an edited file is closed.',
    columns: [
      column('hash', 'TEXT', 'SHA-256 of the bytes, hex'),
      column('media_type', 'TEXT', 'Media type, read from the bytes'),
      column('width', 'INTEGER', 'Pixels'),
      column('height', 'INTEGER', 'Pixels'),
      column('bytes', 'BLOB', 'The bytes'),
    ],
  },
  {
    name: 'version',
    doc: 'Named moments with a full copy of the records, so that trimming the journal cannot touch them. Only the name may change later; it stands in no journal, so copies of a file may name a version differently.',
    columns: [
      column('id', 'TEXT', 'Id'),
      column('name', 'TEXT', 'Name'),
      column('stamp', 'INTEGER', 'The moment'),
      column('author', 'TEXT', 'Person record of the author; NULL: nobody signed'),
      column('records', 'BLOB', 'Raw deflate of the JSON of all records by kind'),
      column('hash', 'BLOB', 'First 16 bytes of the SHA-256 of `records`'),
    ],
  },
  {
    name: 'unknown_record',
    doc: 'Records of kinds that only newer versions know: kept as they came.',
    columns: [
      column('row', 'INTEGER', 'Number of the row in this file'),
      column('kind', 'TEXT', 'Record kind'),
      ...ENVELOPE.slice(1),
      column('extra', 'JSON', 'All its fields; NULL: none'),
    ],
  },
  {
    name: 'search',
    doc: 'Full-text index (FTS5, trigram) without content: `rowid` is `row * 64 + number of the kind`, the number being its place in the list of tables below from 0.',
    columns: [column('text', 'TEXT', 'The texts of a record, one a line')],
  },
];

function fieldColumns(name: string, field: Field<unknown>, table: KindTable): ColumnDescription[] {
  const columns = table.field.get(name)?.columns ?? [];
  return columns.map((each) => column(each.name, each.column, each.part === null ? field.doc : `${field.doc} (${each.part})`));
}

function kindDescription(table: KindTable): TableDescription {
  const fields = table.fields.flatMap(({ name, field }) => fieldColumns(name, field, table));
  return { name: table.name, doc: table.kind.doc, columns: [...ENVELOPE, ...fields, EXTRA] };
}

/** Every table of the format this program writes, with every column documented. */
export function tableDescriptions(): readonly TableDescription[] {
  return [...SYSTEM_TABLES, ...kindTables().map(kindDescription)];
}
