import { z } from 'zod';

export const JSON_FORMAT = 'cxmap-json';
/** Version of the document's frame; each kind has a version of its own under `kinds`. */
export const JSON_VERSION = 1;

const record = z.looseObject({ id: z.string().min(1).max(200) });

/** The frame of a document (docs/json-format.md). Fields of records are checked by their kinds. */
export const documentSchema = z.looseObject({
  format: z.literal(JSON_FORMAT),
  version: z.number().int().positive(),
  /** Version of each kind of record; a kind left out is of version 1. */
  kinds: z.record(z.string(), z.number().int().positive()).default({}),
  /** Fields of the one workbook record. */
  workbook: z.looseObject({}).default({}),
  /** Records by kind. */
  records: z.record(z.string(), z.array(record)),
});
export type JsonRecord = Readonly<Record<string, unknown>> & { readonly id: string };
