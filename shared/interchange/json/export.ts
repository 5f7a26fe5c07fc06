import type { Json } from '../../changes/change.ts';
import { sameJson } from '../../changes/equal.ts';
import { type Kind, versionOf } from '../../model/kind.ts';
import { KIND_NAMES, KINDS, live, type Records } from '../../model/kinds.ts';
import { picturesOf } from '../../model/pictures-of.ts';
import { WORKBOOK_ID } from '../../model/workbook.ts';
import type { ExportRequest, ExportResult, Warning } from '../exchange.ts';
import { JSON_FORMAT, JSON_VERSION } from './document-schema.ts';

/** Writes the whole workbook: every live record with its id, without the fields that hold their initial value. */
export function exportJson({ records }: Pick<ExportRequest, 'records'>): ExportResult {
  return { text: `${JSON.stringify(jsonDocument(records), null, 2)}\n`, warnings: warnOfPictures(records) };
}

/** The same as a value, for texts that hold such a document. */
export function jsonDocument(records: Records): object {
  const kinds = KIND_NAMES.filter((kind) => kind !== 'workbook');
  const written = kinds.map((kind) => [kind, live(records, kind).map((record) => ({ id: record.id, ...writtenFields(KINDS[kind], record) }))] as const);
  const present = written.filter(([, list]) => list.length > 0);
  const workbook = records.workbook.get(WORKBOOK_ID);
  return {
    format: JSON_FORMAT,
    version: JSON_VERSION,
    kinds: Object.fromEntries([['workbook', versionOf(KINDS.workbook)], ...present.map(([kind]) => [kind, versionOf(KINDS[kind])])]),
    workbook: workbook ? writtenFields(KINDS.workbook, workbook) : {},
    records: Object.fromEntries(present),
  };
}

function writtenFields(kind: Kind, record: object): Record<string, Json> {
  const values = record as Readonly<Record<string, Json>>;
  const fields: Record<string, Json> = {};
  for (const [name, { initial }] of Object.entries(kind.fields)) {
    const value = values[name];
    if (value !== undefined && !sameJson(value, initial as Json)) fields[name] = value;
  }
  return fields;
}

/** Pictures stay in the file: the document only names them by their hash. */
function warnOfPictures(records: Records): Warning[] {
  const count = picturesOf(records).length;
  return count === 0 ? [] : [{ code: 'attachmentsLeftOut', line: 0, params: { count } }];
}
