import { z } from 'zod';
import type { Draft, Edit, Json } from '../changes/change.ts';

/** Any JSON, typed read-only as everywhere here. */
const json = z.json() as z.ZodType<Json, Json>;

/** Drafts are checked against their kind's schema by the host; the wire only checks their shape. */
export const draftSchema = z.object({
  kind: z.string().min(1).max(100),
  record: z.string().min(1).max(300),
  field: z.string().min(1).max(100).nullable(),
  value: json,
  old: json,
}) satisfies z.ZodType<Draft>;

export const editSchema = z.object({
  id: z.string().min(1).max(100),
  label: z.string().min(1).max(100),
  author: z.string().max(100).nullable(),
}) satisfies z.ZodType<Edit>;

export const MOST_DRAFTS = 200_000;

const markSchema = z.object({ at: z.number().int(), session: z.string() });

/** A record on the wire: fields that hold their initial value are left out. */
export const wireRecordSchema = z.object({
  id: z.string(),
  deleted: z.literal(true).optional(),
  created: markSchema,
  changed: markSchema,
  fields: z.record(z.string(), json),
});
export type WireRecord = z.infer<typeof wireRecordSchema>;

/** Records by kind. The host has validated them; they are not parsed again on the way. */
export type WireRecords = Readonly<Record<string, readonly WireRecord[]>>;
export const wireRecordsSchema = z.custom<WireRecords>((value) => typeof value === 'object' && value !== null);

export const sessionSchema = z.object({
  id: z.string(),
  device: z.string(),
  person: z.string().nullable(),
  program: z.string(),
  /** Stamp of its start. */
  started: z.number().int(),
});
export type Session = z.infer<typeof sessionSchema>;
