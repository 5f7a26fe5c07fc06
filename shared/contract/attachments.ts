import { oc } from '@orpc/contract';
import { z } from 'zod';

export const LARGEST_ATTACHMENT = 64 * 1024 * 1024;

/** SHA-256 of the bytes, hex. */
export const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);

export const attachmentsContract = {
  /** Keeps bytes under their SHA-256. The type is read from the bytes, never believed. Faults TOO_LARGE, NOT_A_PICTURE, READ_ONLY. */
  put: oc
    .input(z.object({ bytes: z.instanceof(Blob) }))
    .output(z.object({ hash: z.string(), mediaType: z.string(), width: z.number().int(), height: z.number().int() })),
  /** Fault UNKNOWN_ATTACHMENT. */
  get: oc.input(z.object({ hash: hashSchema })).output(z.instanceof(Blob)),
};
