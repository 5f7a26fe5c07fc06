import type { Json } from '../../changes/change.ts';
import type { Field } from '../../model/field.ts';
import { newId } from '../../model/ids.ts';
import { upgradeFields, versionOf } from '../../model/kind.ts';
import { type FieldsOfKind, isKindName, KINDS, type KindName } from '../../model/kinds.ts';
import { rewriteField } from '../../model/references.ts';
import type { ImportRequest, ImportSteps } from '../exchange.ts';
import { createIntake, type Intake } from '../intake.ts';
import { type JsonText, lineOfPath, parseJson } from '../json-text.ts';
import { refusal } from '../refuse.ts';
import { documentSchema, JSON_VERSION, type JsonRecord } from './document-schema.ts';
import { giveIds, type IdentifiedRecord } from './give-ids.ts';
import { mendOrders } from './mend-orders.ts';
import { createNewIds, type NewIds } from './new-ids.ts';
import { takeWorkbook } from './take-workbook.ts';

/**
 * Adds every record of a document under a new id, with all references rewritten. What a kind refuses is left out with a
 * warning. Faults UNREADABLE_SOURCE.
 */
export function* importJson(request: ImportRequest): ImportSteps {
  const source = parseJson(request.text, 'json');
  const { kinds, workbook, records } = readDocument(source);
  const intake = createIntake(request.newId);
  const ids = createNewIds();
  const reading: Reading = { intake, source, kinds, ids, language: languageToKeep(workbook, request) };
  const identified = giveIds({ intake, source, ids, makeId: request.newId ?? newId }, knownRecords(reading, records));
  const orders = mendOrders(intake, identified);
  for (const [i, record] of identified.entries()) {
    addRecord(reading, record, orders.get(record));
    if (i % RECORDS_A_STEP === 0) yield;
  }
  takeWorkbook(intake, workbook, request.workbook);
  const journeys = intake.drafts.filter((draft) => draft.kind === 'journey').map((draft) => draft.record);
  return { drafts: intake.drafts, journeys, warnings: intake.warnings };
}

const RECORDS_A_STEP = 100;

interface Document {
  readonly kinds: Readonly<Record<string, number>>;
  readonly workbook: Readonly<Record<string, unknown>>;
  readonly records: Readonly<Record<string, readonly JsonRecord[]>>;
}

interface Reading {
  readonly intake: Intake;
  readonly source: JsonText;
  readonly kinds: Document['kinds'];
  readonly ids: NewIds;
  /** The document's language, where it is another than that of the workbook that takes it: its journeys keep it. */
  readonly language: string | null;
}

/** Checks the frame, and answers the records that were parsed: copies of them would have no lines. */
function readDocument(source: JsonText): Document {
  const parsed = documentSchema.safeParse(source.value);
  if (!parsed.success) throw refusal('json', lineOfPath(source, parsed.error.issues[0]?.path ?? []), 'notCxmapJson');
  const { kinds, workbook, version } = parsed.data;
  const isNewer = Object.entries(kinds).some(([kind, of]) => isKindName(kind) && of > versionOf(KINDS[kind]));
  if (version > JSON_VERSION || isNewer) throw refusal('json', 1, 'newerJson');
  const { records } = source.value as unknown as Document;
  return { kinds, workbook, records };
}

function languageToKeep(workbook: Document['workbook'], { language }: ImportRequest): string | null {
  const stated = workbook['language'] ?? KINDS.workbook.fields.language.initial;
  return typeof stated === 'string' && stated !== language ? stated : null;
}

function knownRecords({ intake, source }: Reading, records: Document['records']): [KindName, readonly JsonRecord[]][] {
  return Object.entries(records).flatMap(([kind, list]) => {
    if (isKindName(kind) && kind !== 'workbook') return [[kind, list]];
    intake.warn('kindUnknown', source.lineOf(list), { kind, count: list.length });
    return [];
  });
}

/** `order`: the key that takes the place of one that is none. */
function addRecord(reading: Reading, { kind, record, id }: IdentifiedRecord, order: string | undefined): void {
  const { id: _, ...held } = record;
  const fields = upgradeFields(KINDS[kind], held, reading.kinds[kind] ?? 1);
  if (kind === 'journey') fields['language'] ??= reading.language;
  const written: Record<string, Json> = {};
  for (const [name, value] of Object.entries(fields)) {
    const read = readField(reading, { kind, record, id }, name, value);
    if (read !== undefined) written[name] = order === undefined ? read : withOrder(name, read, order);
  }
  reading.intake.add(kind, written as Partial<FieldsOfKind<KindName>>, id);
}

function withOrder(field: string, value: Json, order: string): Json {
  if (field === 'order') return order;
  return field === 'place' ? { ...(value as object), order } : value;
}

/** undefined: the kind does not know the field, or refuses the value. */
function readField({ intake, source, ids }: Reading, { kind, record }: IdentifiedRecord, name: string, value: unknown): Json | undefined {
  const line = () => source.lineOf(record);
  const fields = KINDS[kind].fields as Readonly<Record<string, Field<unknown>>>;
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (!field) {
    intake.warn('fieldUnknown', line(), { kind, field: name });
    return undefined;
  }
  const onUnknown = (old: string): void => intake.warn('referenceUnknown', line(), { kind, field: name, id: old });
  const parsed = field.schema.safeParse(rewriteField({ ids, onUnknown }, kind, name, value, record));
  if (parsed.success) return parsed.data as Json;
  intake.warn('valueUnknown', line(), { field: `${kind}.${name}`, value: shortened(value) });
  return undefined;
}

const LONGEST_SHOWN = 60;

function shortened(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
