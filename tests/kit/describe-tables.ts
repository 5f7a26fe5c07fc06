import { type ColumnDescription, ENVELOPE, SYSTEM_TABLES, type TableDescription, tableDescriptions } from '../../electron/host/store/tables.ts';
import { type Kind, versionOf } from '../../shared/model/kind.ts';
import { isKindName, KINDS } from '../../shared/model/kinds.ts';
import { markdownTable, type Parts } from './generated-parts.ts';

const ENVELOPE_NAMES = new Set(ENVELOPE.map((column) => column.name));

/** The record kinds that a column points to, as its field says. */
function pointsTo(kind: Kind | null, column: string): string {
  const name = column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const kinds = kind?.fields[name]?.refersTo ?? [];
  return kinds.length === 0 ? '' : ` → ${kinds.map((target) => `\`${target}\``).join(', ')}`;
}

function columnTable(columns: readonly ColumnDescription[], kind: Kind | null): string {
  const rows = columns.map(({ name, type, doc }) => [`\`${name}\``, type, `${doc}${pointsTo(kind, name)}`]);
  return markdownTable(['column', 'type', 'meaning'], rows);
}

function sectionOf({ name, doc, columns }: TableDescription): string {
  const kind = isKindName(name) ? KINDS[name] : null;
  const own = kind === null ? columns : columns.filter((column) => !ENVELOPE_NAMES.has(column.name) && column.name !== 'extra');
  const text = kind === null ? doc : `${doc} Version ${versionOf(kind)}.`;
  return [`### \`${name}\``, '', text, '', columnTable(own, kind)].join('\n');
}

/** One section for each table: the machine's, the workbook's, a journey's. */
export function tableSections(): Parts {
  const home = ({ name }: TableDescription): string | null => (isKindName(name) ? KINDS[name].home : null);
  const sections = (of: string): string =>
    tableDescriptions()
      .filter((table) => home(table) === of)
      .map(sectionOf)
      .join('\n\n');
  const extra = tableDescriptions()
    .flatMap((table) => (isKindName(table.name) ? table.columns : []))
    .find((column) => column.name === 'extra');
  return {
    'store tables': SYSTEM_TABLES.map(sectionOf).join('\n\n'),
    envelope: columnTable([...ENVELOPE, ...(extra ? [extra] : [])], null),
    'workbook kinds': sections('workbook'),
    'journey kinds': sections('journey'),
  };
}
