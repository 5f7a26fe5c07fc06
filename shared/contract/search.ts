import { oc } from '@orpc/contract';
import { z } from 'zod';

export const searchHitSchema = z.object({
  kind: z.string(),
  record: z.string(),
  journey: z.string().nullable(),
  field: z.string(),
  /** The text around the find, and where the find stands in it. */
  excerpt: z.string(),
  from: z.number().int(),
  to: z.number().int(),
});
export type SearchHit = z.infer<typeof searchHitSchema>;

export const searchContract = {
  /** Full-text search over the file: trigrams, and LIKE for finds of one or two characters. */
  find: oc.input(z.object({ text: z.string().min(1).max(200), limit: z.number().int().min(1).max(200) })).output(z.array(searchHitSchema)),
};
