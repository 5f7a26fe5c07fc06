import { readdir, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { Fault } from '../../../shared/model/fault.ts';
import { makeFolder } from '../desk-files.ts';
import { truePath } from '../file-id.ts';
import { writtenPath } from '../folders.ts';
import { writeFault } from '../write-whole.ts';
import { MOVED } from './moved-mark.ts';

/** Stands in a folder that a move has begun to fill; without its end it is no data folder. */
export const UNFINISHED = 'unfinished-move';

/** Made at the first start of every data folder. */
const SIGN_OF_DATA = 'profile.json';

/** What folders hold that nobody has put there, and what stays of a data folder that was moved away. */
const IGNORED = new Set([MOVED, 'window', 'running', '.DS_Store', 'Thumbs.db', 'desktop.ini', 'lost+found']);

/** The folder of our own inside one that holds other things. */
const OWN_NAME = 'CXMap';

export interface Goal {
  /** Where the data will lie. */
  readonly path: string;
  /** data: another data folder lies there; free: nothing does. */
  readonly kind: 'free' | 'data';
}

/** What would become of a folder that a person names. Faults FOLDER_UNFIT, NO_PERMISSION. */
export async function findGoal(asked: string, home: string): Promise<Goal> {
  const named = writtenPath(asked);
  if (named === null) throw new Fault('FOLDER_UNFIT', { path: asked });
  const path = await truePath(named);
  const own = await truePath(home);
  const goal = (await kindOf(path)) ?? (await kindOf(join(path, OWN_NAME)));
  if (!goal || goal.path === own || goal.path.startsWith(own + sep)) throw new Fault('FOLDER_UNFIT', { path: asked });
  return goal;
}

/** null: it holds other things, or is no folder. */
async function kindOf(path: string): Promise<Goal | null> {
  const names = await namesIn(path);
  if (names === null) return null;
  if (names.includes(UNFINISHED)) return { path, kind: 'free' };
  if (names.includes(SIGN_OF_DATA)) return { path, kind: 'data' };
  return names.every((name) => IGNORED.has(name)) ? { path, kind: 'free' } : null;
}

async function namesIn(path: string): Promise<readonly string[] | null> {
  try {
    return await readdir(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    if (code === 'ENOTDIR') return null;
    throw writeFault(error as NodeJS.ErrnoException, basename(path));
  }
}

/**
 * Makes the folder, or clears away what a move that was cut short has left there, and marks it as unfinished. Answers with the way to
 * take all of it back. Faults of writing; DISK_FULL where `bytes` have no room.
 */
export async function prepareGoal(path: string, bytes: number): Promise<() => Promise<void>> {
  const isNew = !(await stat(path).catch(() => null));
  await makeFolder(path);
  const undo = async (): Promise<void> => {
    await clear(path);
    if (isNew) await rm(path, { recursive: true, force: true });
  };
  try {
    await clear(path);
    await writeFile(join(path, UNFINISHED), '');
    const { bavail, bsize } = await statfs(path);
    if (bavail * bsize < bytes) throw new Fault('DISK_FULL', { name: basename(path) });
    return undo;
  } catch (error) {
    await undo().catch((failed: unknown) => process.emitWarning(String(failed)));
    throw error instanceof Fault ? error : writeFault(error as NodeJS.ErrnoException, basename(path) || dirname(path));
  }
}

/** Everything but what nobody of ours has put there: the folder was free when the move began. */
async function clear(path: string): Promise<void> {
  for (const name of (await namesIn(path)) ?? []) if (!IGNORED.has(name)) await rm(join(path, name), { recursive: true, force: true });
}
