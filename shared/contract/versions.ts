import { oc } from '@orpc/contract';
import { z } from 'zod';

export const versionSchema = z.object({
  id: z.string(),
  name: z.string(),
  stamp: z.number().int(),
  author: z.string().nullable(),
});
export type Version = z.infer<typeof versionSchema>;

export const versionsContract = {
  list: oc.output(z.array(versionSchema)),
  /** Names this moment and keeps a full copy of the records. */
  create: oc.input(z.object({ name: z.string().min(1).max(200), author: z.string().nullable() })).output(versionSchema),
  /** Fault UNKNOWN_RECORD. */
  rename: oc.input(z.object({ id: z.string(), name: z.string().min(1).max(200) })).output(versionSchema),
  /** The records as they were, as a json document, and the hashes of the pictures that it names. Faults UNKNOWN_RECORD, DAMAGED. */
  content: oc.input(z.object({ id: z.string() })).output(z.object({ text: z.string(), pictures: z.array(z.string()) })),
};
