import { oc } from '@orpc/contract';
import { z } from 'zod';
import { READ_ONLY_REASONS } from '../model/fault.ts';
import { LANGUAGES } from '../model/format.ts';
import { sessionSchema } from './wire.ts';

export const fileDescriptionSchema = z.object({
  /** The file's own id, kept by copies: what merge compares. */
  id: z.string(),
  /** File name with its ending, without folders. */
  name: z.string(),
  formatVersion: z.number().int(),
  /** Program that wrote it last. */
  program: z.string(),
  language: z.enum(LANGUAGES),
  /** null: writable. */
  readOnly: z.enum(READ_ONLY_REASONS).nullable(),
  /** Whole-file checks that run behind the open window. */
  checks: z.enum(['running', 'passed', 'failed']),
  /** What opening had to do: a stranger's or a known left-over journal was rolled back. */
  recovered: z.boolean(),
  bytes: z.number().int(),
  /** Nobody has named it yet: it lies among the desk's drafts. */
  draft: z.boolean(),
  sessions: z.array(sessionSchema),
});
export type FileDescription = z.infer<typeof fileDescriptionSchema>;

export const checkReportSchema = z.object({
  ok: z.boolean(),
  /** One line a problem: a fault code and where. */
  problems: z.array(z.object({ code: z.string(), where: z.string() })),
  changes: z.number().int(),
  records: z.number().int(),
});
export type CheckReport = z.infer<typeof checkReportSchema>;

export const fileContract = {
  describe: oc.output(fileDescriptionSchema),
  /** Runs every whole-file check now; `rebuild` sums the journal again and compares (and mends the records where they differ). */
  check: oc.input(z.object({ rebuild: z.boolean() })).output(checkReportSchema),
  /** Once the checks have passed: takes out pictures that nothing names and writes the file anew without its free pages. Faults READ_ONLY, DISK_FULL, WRITE_FAILED. */
  compact: oc.output(z.object({ before: z.number().int(), after: z.number().int(), pictures: z.number().int() })),
  /** Once the checks have ended: the pictures that nothing names, and their bytes. They go when the file is closed after an edit, or made compact. */
  unusedPictures: oc.output(z.object({ count: z.number().int(), bytes: z.number().int() })),
  /** A whole, compact copy of the file as bytes (VACUUM INTO): Save As in a browser. */
  copy: oc.output(z.instanceof(Blob)),
};
