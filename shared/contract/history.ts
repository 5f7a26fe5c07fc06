import { oc } from '@orpc/contract';
import { z } from 'zod';
import { draftSchema, editSchema, wireRecordsSchema } from './wire.ts';

/** A record that an edit wrote to, as it is called now; '' where the program words it. */
export const touchedSchema = z.object({ kind: z.string(), record: z.string(), journey: z.string().nullable(), name: z.string() });
export type Touched = z.infer<typeof touchedSchema>;

export const pastEditSchema = editSchema.extend({
  stamp: z.number().int(),
  session: z.string(),
  changes: z.number().int(),
  /** The first few records that it wrote to. */
  touched: z.array(touchedSchema),
});
export type PastEdit = z.infer<typeof pastEditSchema>;

export const historyContract = {
  /** Edits, newest first; `before` is the stamp of the last one that is known, `author` and `journey` leave out the others. */
  page: oc
    .input(
      z.object({
        before: z.number().int().nullable(),
        limit: z.number().int().min(1).max(200),
        author: z.string().nullable(),
        journey: z.string().nullable(),
      }),
    )
    .output(z.array(pastEditSchema)),
  /** What an edit wrote, in its order, for whoever may take it back; nothing where the journal does not know it. */
  drafts: oc.input(z.object({ edit: editSchema.shape.id })).output(z.array(draftSchema)),
  /** The workbook and one journey as the journal sums them up to a stamp, that one included. */
  at: oc.input(z.object({ stamp: z.number().int(), journey: z.string() })).output(wireRecordsSchema),
  /** Of each agreed journey: when it was agreed, and how many edits have changed what it says since. */
  agreements: oc.output(z.array(z.object({ journey: z.string(), agreedAt: z.number().int(), edits: z.number().int() }))),
};
