import { oc } from '@orpc/contract';
import { z } from 'zod';

/** A whole copy of a file, made on one day: `<desk's file id>/<file's own id>/<day>`. */
const copyId = z.string().regex(/^[0-9a-f]{16}\/[\w-]{1,64}\/\d{4}-\d{2}-\d{2}$/);

const fileNameSchema = z.object({
  /** The desk's id, good for `/f/<id>`. */
  id: z.string(),
  /** null: the desk no longer knows what the file was called. */
  name: z.string().nullable(),
  folder: z.string(),
  /** Whether the file itself is where it was. */
  there: z.boolean(),
});

/** What is kept of one file outside of it. */
export const keptFileSchema = fileNameSchema.extend({
  /** Edits that the file could not take yet; opening it writes them. */
  waiting: z.number().int(),
  /** The newest first. */
  copies: z.array(z.object({ id: z.string(), day: z.iso.date(), bytes: z.number().int() })),
  /** Of everything that is kept of it. */
  bytes: z.number().int(),
});
export type KeptFile = z.infer<typeof keptFileSchema>;

/** A file that holds what was whole of a damaged one. */
export const salvagedFileSchema = fileNameSchema.extend({ from: z.string(), losses: z.number().int(), at: z.number() });
export type SalvagedFile = z.infer<typeof salvagedFileSchema>;

/** A file of the program's own that could not be read. */
export const setAsideSchema = z.object({ id: z.string(), name: z.string(), at: z.number() });
export type SetAside = z.infer<typeof setAsideSchema>;

export const recoverySchema = z.object({
  /** Files that were not closed the last time: the program or the computer stopped. Found when the program started. */
  unclosed: z.array(fileNameSchema),
  files: z.array(keptFileSchema),
  salvaged: z.array(salvagedFileSchema),
  setAside: z.array(setAsideSchema),
});
export type Recovery = z.infer<typeof recoverySchema>;

export const recoveryContract = {
  list: oc.output(recoverySchema),
  /** Makes a new map of a copy, in the desk's own folder, and answers with its id. `title` names it. Faults FILE_NOT_FOUND and of writing. */
  open: oc.input(z.object({ copy: copyId, title: z.string().max(200) })).output(z.object({ id: z.string() })),
  remove: oc.input(z.object({ copies: z.array(copyId).max(1_000) })).output(z.void()),
  /** Takes a salvaged file off the list; the file itself stays. */
  forgetSalvaged: oc.input(z.object({ id: z.string().max(100) })).output(z.void()),
  removeSetAside: oc.input(z.object({ id: z.string().max(200) })).output(z.void()),
};
