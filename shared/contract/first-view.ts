import { z } from 'zod';
import type { Profile } from './desk-contract.ts';
import type { WireFault } from './fault-codec.ts';
import { fileDescriptionSchema } from './file.ts';
import type { Settings } from './settings.ts';
import { wireRecordsSchema } from './wire.ts';

/** All that the first screen of a file is drawn from, in one answer. */
export const firstViewSchema = z.object({
  description: fileDescriptionSchema,
  workbook: wireRecordsSchema,
  /** The first journey with what stands on it; null: there is none, or it cannot be read. */
  journey: z.object({ id: z.string(), records: wireRecordsSchema }).nullable(),
  /** How much the windows of the file had been told by then: whoever watches from here on (events.watch) misses nothing. */
  position: z.string(),
});
export type FirstView = z.infer<typeof firstViewSchema>;

/** What a page of a file is handed with its admission, before any wire is open. Plain JSON. */
export interface FirstAnswer {
  readonly settings: Settings;
  readonly profile: Profile;
  /** The file, or why it cannot be opened. */
  readonly view: FirstView | { readonly fault: WireFault };
}
