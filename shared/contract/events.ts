import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { fileDescriptionSchema } from './file.ts';
import { draftSchema, editSchema, sessionSchema } from './wire.ts';

/** Where somebody else is: their journey and what they have selected. */
export const presenceSchema = z.object({
  window: z.string(),
  name: z.string(),
  colour: z.string(),
  journey: z.string().nullable(),
  selection: z.array(z.string()).max(1_000),
});
export type Presence = z.infer<typeof presenceSchema>;

export const hostEventSchema = z.discriminatedUnion('type', [
  /** An edit of another window, in the host's order. */
  z.object({ type: z.literal('edit'), edit: editSchema, drafts: z.array(draftSchema), stamp: z.number().int(), session: sessionSchema }),
  /** Everybody else who has the file open. */
  z.object({ type: z.literal('presence'), others: z.array(presenceSchema) }),
  /** The description changed: checks ended, the file became writable or read-only. */
  z.object({ type: z.literal('file'), description: fileDescriptionSchema }),
  /** The file was edited between the position that was watched from and now: what is shown has to be loaded again. */
  z.object({ type: z.literal('missed') }),
]);
export type HostEvent = z.infer<typeof hostEventSchema>;

export const eventsContract = {
  /** What happens in the file from now on, or from the position of a first view on. Ends with the channel. */
  watch: oc.input(z.object({ since: z.string().max(100) }).optional()).output(eventIterator(hostEventSchema)),
  announce: oc.input(presenceSchema.omit({ window: true })).output(z.void()),
};
