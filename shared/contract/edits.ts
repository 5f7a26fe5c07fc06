import { oc } from '@orpc/contract';
import { z } from 'zod';
import { draftSchema, editSchema, MOST_DRAFTS } from './wire.ts';

export const editsContract = {
  /**
   * Validates, appends and updates the records in one transaction; answers when it is on disk.
   * An edit whose id the journal knows is acknowledged and not written again. `once`: what the disk refuses is kept nowhere, else it is written
   * as soon as that works again.
   * Faults INVALID_CHANGE, FORBIDDEN, READ_ONLY, DISK_FULL, WRITE_FAILED.
   */
  apply: oc
    .input(z.object({ edit: editSchema, drafts: z.array(draftSchema).max(MOST_DRAFTS), once: z.boolean().optional() }))
    .output(z.object({ stamp: z.number().int(), session: z.string() })),
};
