import { oc } from '@orpc/contract';
import { z } from 'zod';

/** What can fail unexpectedly: a map's own process, the program around it, or a window. */
export const REPORT_KINDS = ['host-died', 'host-hung', 'program-error', 'program-ended', 'window-error', 'window-gone', 'window-hung'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** A file in the data folder that tells of one failure. */
export const reportSchema = z.object({
  /** Its file name. */
  id: z.string(),
  kind: z.enum(REPORT_KINDS),
  /** Milliseconds since 1970. */
  at: z.number(),
  bytes: z.number().int(),
});
export type Report = z.infer<typeof reportSchema>;

const ID = z.object({ id: z.string().max(100) });

/** What a window says of its own failure. The desk takes document text and file names out before it is kept. */
export const windowFailureSchema = z.object({
  how: z.enum(['error', 'rejection', 'render']),
  message: z.string().max(2_000),
  stack: z.string().max(20_000),
});
export type WindowFailure = z.infer<typeof windowFailureSchema>;

export const reportsContract = {
  /** The newest first. */
  list: oc.output(z.array(reportSchema)),
  /** The whole text. Fault FILE_NOT_FOUND. */
  read: oc.input(ID).output(z.string()),
  remove: oc.input(z.object({ ids: z.array(z.string().max(100)).max(1_000) })).output(z.void()),
  /** Keeps a report of a failed window. */
  tell: oc.input(windowFailureSchema).output(z.void()),
};

/** Something that happened behind the windows, to be said once, by one of them. */
export const noticeSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('report'), report: reportSchema }),
  /** A file of the program's own could not be read and was put aside; the usual values stand. */
  z.object({ type: z.literal('set-aside'), name: z.string() }),
]);
export type Notice = z.infer<typeof noticeSchema>;

export const noticesContract = {
  /** What nobody has been told yet; whoever asks tells it. */
  take: oc.output(z.array(noticeSchema)),
};
