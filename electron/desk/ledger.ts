import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { createStateFile } from './state-file.ts';

const entrySchema = z.object({
  size: z.number(),
  /** Milliseconds since 1970. The change time cannot be set by hand; the modification time can. */
  mtime: z.number(),
  ctime: z.number(),
  inode: z.number(),
  digest: z.string(),
  /** open: a host of ours has it, or died with it. */
  how: z.enum(['clean', 'open']),
});
const ledgerSchema = z.object({ files: z.record(z.string(), entrySchema) });
type Entry = z.infer<typeof entrySchema>;

const MOST_FILES = 5_000;

/** Which files were last closed here, and how. Keys are true paths. */
export interface Ledger {
  /**
   * Whether the file stands as this machine left it: closed cleanly and not touched since, or left by a host that died
   * (then a left-over journal beside it is ours).
   */
  knows(path: string): Promise<boolean>;
  /** Paths of files that a host of ours had open when it, or the whole program, ended. */
  unclosed(): Promise<readonly string[]>;
  noteOpened(path: string): Promise<void>;
  noteClosed(path: string, digest: string): Promise<void>;
  settled(): Promise<void>;
}

export function createLedger(home: string): Ledger {
  const file = createStateFile<z.infer<typeof ledgerSchema>>(join(home, 'ledger.json'), ledgerSchema, () => ({ files: {} }));
  const note = async (path: string, how: Entry['how'], digest: string): Promise<void> => {
    const found = await stateOf(path);
    await file.update(({ files }) => {
      const { [path]: _before, ...others } = files;
      const kept = Object.entries(others).slice(-MOST_FILES + 1);
      return { files: { ...Object.fromEntries(kept), ...(found && { [path]: { ...found, digest, how } }) } };
    });
  };
  return {
    async knows(path) {
      const entry = (await file.read()).files[path];
      const now = await stateOf(path);
      if (!entry || !now) return false;
      if (entry.how === 'open') return entry.inode === now.inode;
      // Without a digest it was found damaged, or could not tell: nobody vouches for it.
      return entry.digest !== '' && entry.size === now.size && entry.mtime === now.mtime && entry.ctime === now.ctime && entry.inode === now.inode;
    },
    unclosed: async () => Object.entries((await file.read()).files).flatMap(([path, { how }]) => (how === 'open' ? [path] : [])),
    noteOpened: (path) => note(path, 'open', ''),
    noteClosed: (path, digest) => note(path, 'clean', digest),
    settled: file.settled,
  };
}

async function stateOf(path: string): Promise<Pick<Entry, 'size' | 'mtime' | 'ctime' | 'inode'> | null> {
  const found = await stat(path).catch(() => null);
  return found && { size: found.size, mtime: found.mtimeMs, ctime: found.ctimeMs, inode: found.ino };
}
