import { z } from 'zod';
import { LANGUAGES } from '../../model/format.ts';
import { type Envelope, initialFields, type Kind, upgradeFields, versionOf } from '../../model/kind.ts';
import { emptyRecords, isKindName, KINDS, type KindName, type Records } from '../../model/kinds.ts';
import { PARCEL_WHATS, type Parcel } from '../../model/parcel.ts';
import { parsedJson } from '../../model/parsed-json.ts';
import { documentSchema, type JsonRecord } from '../json/document-schema.ts';
import { jsonDocument } from '../json/export.ts';

/** Says that a text on the clipboard is ours. */
const MARKER = 'cxmap-parcel';
const VERSION = 1;

/** Longer is no part of a map. */
const LONGEST = 64 * 1024 * 1024;

const frame = z.object({
  type: z.literal(MARKER),
  version: z.literal(VERSION),
  from: z.object({ id: z.string().max(200), name: z.string().max(1_000), at: z.string().max(200), language: z.enum(LANGUAGES) }),
  what: z.enum(PARCEL_WHATS),
  journey: z.string().min(1).max(200),
  document: documentSchema,
});

/** A part of a map as a text: a document as JSON exports are, with what it is and where it is from. */
export function writeParcel({ from, what, journey, records }: Parcel): string {
  return JSON.stringify({ type: MARKER, version: VERSION, from, what, journey, document: jsonDocument(records) });
}

/** Reads such a text; null for any other. It may come from anywhere: each field of each record is checked by its kind, and what does not fit is left out. */
export function readParcel(text: string): Parcel | null {
  if (!text.startsWith('{') || text.length > LONGEST || !text.slice(0, 100).includes(MARKER)) return null;
  const parsed = frame.safeParse(parsedJson(text));
  if (!parsed.success) return null;
  const { from, what, journey, document } = parsed.data;
  const records = readRecords(document);
  return records?.journey.has(journey) ? { from, what, journey, records } : null;
}

const MARK = { at: 0, session: '' };

/** null: written by a newer program, whose fields may mean something else. */
function readRecords({ kinds, records }: z.infer<typeof documentSchema>): Records | null {
  const read = emptyRecords();
  for (const [kind, list] of Object.entries(records)) {
    if (!isKindName(kind) || kind === 'workbook') continue;
    const version = kinds[kind] ?? 1;
    if (version > versionOf(KINDS[kind])) return null;
    const map = read[kind] as Map<string, Envelope>;
    for (const record of list) map.set(record.id, readRecord(kind, record as JsonRecord, version));
  }
  return read;
}

function readRecord(name: KindName, { id, ...held }: JsonRecord, version: number): Envelope {
  const kind: Kind = KINDS[name];
  const fields = upgradeFields(kind, held, version);
  const known = Object.entries(kind.fields).flatMap(([field, { schema }]) => {
    const parsed = Object.hasOwn(fields, field) ? schema.safeParse(fields[field]) : null;
    return parsed?.success ? [[field, parsed.data]] : [];
  });
  return { deleted: false, ...initialFields(kind), ...Object.fromEntries(known), id, created: MARK, changed: MARK };
}
