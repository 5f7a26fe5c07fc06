import { join } from 'node:path';
import { z } from 'zod';
import { createStateFile } from './state-file.ts';

const salvagedSchema = z.object({
  files: z.array(z.object({ id: z.string(), path: z.string(), from: z.string(), losses: z.number().int(), at: z.number() })),
});
export type KeptSalvage = z.infer<typeof salvagedSchema>['files'][number];

const MOST = 50;

/** Files that were made of what was whole of damaged ones, the last one first. */
export interface SalvagedFiles {
  list(): Promise<readonly KeptSalvage[]>;
  note(file: KeptSalvage): Promise<void>;
  forget(id: string): Promise<void>;
}

export function createSalvagedFiles(home: string): SalvagedFiles {
  const file = createStateFile<z.infer<typeof salvagedSchema>>(join(home, 'salvaged.json'), salvagedSchema, () => ({ files: [] }));
  const without = (files: readonly KeptSalvage[], id: string): KeptSalvage[] => files.filter((each) => each.id !== id);
  return {
    list: async () => (await file.read()).files,
    note: async (made) => void (await file.update(({ files }) => ({ files: [made, ...without(files, made.id)].slice(0, MOST) }))),
    forget: async (id) => void (await file.update(({ files }) => ({ files: without(files, id) }))),
  };
}
