import { oc } from '@orpc/contract';
import { z } from 'zod';
import { EXPORT_FORMATS, IMPORT_FORMATS } from './choices.ts';
import { MOST_SELECTED } from './limits.ts';
import { editSchema } from './wire.ts';

export const importFormatSchema = z.enum(IMPORT_FORMATS);
export const exportFormatSchema = z.enum(EXPORT_FORMATS);

/** Something in the source that was mended or left out. `code` is a key under `warnings` in resources/locales. */
export const warningSchema = z.object({
  code: z.string(),
  /** Line of the source from 1; 0 where it has none. */
  line: z.number().int(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Warning = z.infer<typeof warningSchema>;

/** Part of a journey by what was selected of it; nothing: the whole. */
export const partSchema = z.array(z.object({ kind: z.enum(['card', 'stage', 'step', 'lane']), id: z.string().max(200) })).max(MOST_SELECTED);

export const LARGEST_IMPORT = 64 * 1024 * 1024;

export const exchangeContract = {
  /** Adds a foreign map to the file, as one edit; under the id that the caller knows it by, if one is given. Faults UNREADABLE_SOURCE, UNKNOWN_FORMAT, TOO_LARGE, READ_ONLY. */
  import: oc
    .input(z.object({ name: z.string(), format: importFormatSchema.nullable(), bytes: z.instanceof(Blob), edit: editSchema.shape.id.optional() }))
    .output(z.object({ journeys: z.array(z.string()), warnings: z.array(warningSchema) })),
  /** Writes a journey (or for json the whole workbook) in a foreign format. Faults UNKNOWN_RECORD, UNKNOWN_FORMAT. */
  export: oc
    .input(z.object({ format: exportFormatSchema, journey: z.string().nullable() }))
    .output(z.object({ fileName: z.string(), mediaType: z.string(), text: z.string(), warnings: z.array(warningSchema) })),
  /**
   * A journey (null: all of them) as others may begin with it, as a json document: its structure, or with its cards too, all
   * marked as samples. `title`: of the first journey. `part`: only what was selected of it. Answers also the hashes of its pictures. Fault UNKNOWN_RECORD.
   */
  template: oc
    .input(z.object({ journey: z.string().nullable(), withCards: z.boolean(), title: z.string().max(200).nullable(), part: partSchema }))
    .output(z.object({ text: z.string(), pictures: z.array(z.string()) })),
  /** The first journey with all that it names, as a text that another file can take in. Fault UNKNOWN_RECORD. */
  parcel: oc.output(z.string()),
};
