import { oc } from '@orpc/contract';
import { z } from 'zod';
import { firstViewSchema } from './first-view.ts';
import { MOST_JOURNEYS_AT_ONCE } from './limits.ts';
import { wireRecordsSchema } from './wire.ts';

export const recordsContract = {
  /** What a window of the file shows first. */
  first: oc.output(firstViewSchema),
  /** Everything that loads with the file, comments and the list of journeys included. */
  workbook: oc.output(wireRecordsSchema),
  /** What stands on one map. Fault UNKNOWN_RECORD. */
  journey: oc.input(z.object({ id: z.string() })).output(wireRecordsSchema),
  /** What stands on several maps. Fault UNKNOWN_RECORD. */
  journeys: oc.input(z.object({ ids: z.array(z.string()).max(MOST_JOURNEYS_AT_ONCE) })).output(wireRecordsSchema),
  /** Which journeys open which by a step or card, loaded or not. */
  openings: oc.output(z.array(z.object({ parent: z.string(), child: z.string() }))),
  /** Ids of the journeys on which a touchpoint stands, loaded or not. */
  uses: oc.input(z.object({ touchpoint: z.string() })).output(z.array(z.string())),
};
