import { z } from 'zod';

const share = z.number().min(0).max(1);

/** The part of a picture that is shown, in shares of its width and height from its upper left corner. */
const cropSchema = z
  .object({ x: share, y: share, w: share.positive(), h: share.positive() })
  .refine(({ x, y, w, h }) => x + w <= 1.000001 && y + h <= 1.000001, 'must lie inside the picture');
export type Crop = Readonly<z.infer<typeof cropSchema>>;

/** A picture is kept as an attachment; records name it by the SHA-256 of its bytes, in hex. */
export const pictureSchema = z.object({
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** What it shows, for people who cannot see it. */
  alt: z.string().max(2_000),
  /** Pixels of the stored picture. */
  width: z.number().int().positive().max(100_000),
  height: z.number().int().positive().max(100_000),
  /** Missing: the whole picture. The stored bytes stay whole. */
  crop: cropSchema.exactOptional(),
});
export type Picture = Readonly<z.infer<typeof pictureSchema>>;
