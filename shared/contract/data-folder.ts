import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';

/** Where the program keeps things on this machine, as whole paths. */
export const foldersSchema = z.object({
  home: z.string(),
  files: z.string(),
  /** Where maps lie unless somebody says otherwise. */
  usualFiles: z.string(),
  logs: z.string(),
  drafts: z.string(),
  templates: z.string(),
  reports: z.string(),
  recovery: z.string(),
});

const pathSchema = z.object({ path: z.string().min(1).max(4_000) });

export const folderPlanSchema = z.object({
  /** Where the data would lie: a folder of our own in one that holds other things. */
  path: z.string(),
  /** data: another data folder lies there. */
  kind: z.enum(['free', 'data']),
  /** What would be moved. */
  bytes: z.number(),
  count: z.number().int(),
});
export type FolderPlan = z.infer<typeof folderPlanSchema>;

export const foldersContract = {
  read: oc.output(foldersSchema),
  /** Has new maps lie in another folder, which is made where it is not there; null: in the usual one. Faults MAPS_FOLDER_UNFIT, NO_PERMISSION and those of writing. */
  chooseMaps: oc.input(z.object({ path: pathSchema.shape.path.nullable() })).output(z.void()),
  /** What would become of a folder. Faults FOLDER_UNFIT, NO_PERMISSION. */
  look: oc.input(pathSchema).output(folderPlanSchema),
  /** Moves the data folder there, in bytes; ends when all is there. Whoever stops listening cancels: everything is then where it was, as after a fault. */
  move: oc.input(pathSchema).output(eventIterator(z.object({ done: z.number(), total: z.number() }))),
  /** Goes over to the data folder there; this one stays as it is. */
  use: oc.input(pathSchema).output(z.void()),
};
