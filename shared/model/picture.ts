import { z } from 'zod';

/** A picture is kept as an attachment; records name it by the SHA-256 of its bytes, in hex. */
export const pictureSchema = z.object({
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** What it shows, for people who cannot see it. */
  alt: z.string().max(2_000),
  /** Pixels of the stored picture. */
  width: z.number().int().positive().max(100_000),
  height: z.number().int().positive().max(100_000),
});
export type Picture = z.infer<typeof pictureSchema>;
