import { join } from 'node:path';
import { z } from 'zod';
import { createStateFile } from './state-file.ts';

const recentsSchema = z.object({ files: z.array(z.object({ id: z.string(), path: z.string() })) });

export interface RecentFile {
  readonly id: string;
  readonly path: string;
}

const MOST_RECENT = 200;

/** Files opened here, the last one first. */
export interface Recents {
  list(): Promise<readonly RecentFile[]>;
  note(file: RecentFile): Promise<void>;
  forget(id: string): Promise<void>;
  /** Hears of each change from now on, whichever program on this data folder made it. */
  watch(hear: () => void): void;
  unwatch(): void;
  settled(): Promise<void>;
}

export function createRecents(home: string): Recents {
  const file = createStateFile(join(home, 'recents.json'), recentsSchema, () => ({ files: [] }));
  return {
    list: async () => (await file.read()).files,
    async note(opened) {
      await file.update(({ files }) => ({
        files: [{ id: opened.id, path: opened.path }, ...files.filter(({ id, path }) => id !== opened.id && path !== opened.path)].slice(0, MOST_RECENT),
      }));
    },
    async forget(id) {
      await file.update(({ files }) => ({ files: files.filter((recent) => recent.id !== id) }));
    },
    watch: (hear) => file.watch(hear),
    unwatch: file.unwatch,
    settled: file.settled,
  };
}
