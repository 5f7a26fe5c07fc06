import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What file ids are made of: nothing else names a picture. */
const FILE_ID = /^[\w-]{1,64}$/;

/** The maps of files at a glance, as windows drew them. They can all be drawn anew. */
export interface Pictures {
  read(id: string): Promise<string | null>;
  keep(id: string, svg: string): Promise<void>;
  forget(id: string): Promise<void>;
}

export function createPictures(home: string): Pictures {
  // Home asks while the last drawing is still being written.
  const latest = new Map<string, string>();
  const pathOf = (id: string): string => join(home, 'pictures', `${id}.svg`);
  return {
    async read(id) {
      if (!FILE_ID.test(id)) return null;
      return latest.get(id) ?? readFile(pathOf(id), 'utf8').catch(nothing);
    },
    async keep(id, svg) {
      if (!FILE_ID.test(id) || latest.get(id) === svg) return;
      latest.set(id, svg);
      await mkdir(dirname(pathOf(id)), { recursive: true });
      await writeFile(pathOf(id), svg);
    },
    async forget(id) {
      if (!FILE_ID.test(id)) return;
      latest.delete(id);
      await rm(pathOf(id), { force: true });
    },
  };
}

/** A picture that is missing or cannot be read is drawn again at the next visit. */
function nothing(): null {
  return null;
}
