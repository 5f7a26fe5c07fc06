import { link, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { newId } from '../../shared/model/ids.ts';
import { isRunning } from './is-running.ts';

/** Milliseconds after which a lock is nobody's any more, whoever may still live: a small file is changed in a few. */
const LONGEST = 5_000;
/** Milliseconds between two looks at a lock that another holds. */
const PAUSE = 10;

export interface Held {
  /** Whether the lock is still ours: a process that slept for too long has lost it, and must begin anew. */
  isOurs(): Promise<boolean>;
}

/**
 * Runs `work` while no other process that asks here for the same path does, on this machine or another. The lock is a file beside it;
 * what a process that died or was stopped leaves is taken away. Throws the file system's errors where nothing can be written there.
 */
export async function whileLocked<T>(path: string, work: (held: Held) => Promise<T>): Promise<T> {
  const lock = `${path}.lock`;
  const mark = `${hostname()} ${process.pid} ${newId()}`;
  while (!(await take(lock, mark))) {
    const other = await readMark(lock);
    if (other !== null && (await isLeft(lock, other))) await takeAway(lock, other);
    else await new Promise((resolve) => setTimeout(resolve, PAUSE * (0.5 + Math.random())));
  }
  try {
    return await work({ isOurs: async () => (await readMark(lock)) === mark });
  } finally {
    if ((await readMark(lock)) === mark) await rm(lock, { force: true });
  }
}

async function take(lock: string, mark: string): Promise<boolean> {
  try {
    await writeFile(lock, mark, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (isTaken(error as NodeJS.ErrnoException)) return false;
    throw error;
  }
}

/** Windows refuses a name whose file is just going away. */
function isTaken({ code }: NodeJS.ErrnoException): boolean {
  return code === 'EEXIST' || (process.platform === 'win32' && (code === 'EPERM' || code === 'EBUSY'));
}

/** null: it has gone meanwhile. */
async function readMark(lock: string): Promise<string | null> {
  return readFile(lock, 'utf8').catch(() => null);
}

async function isLeft(lock: string, mark: string): Promise<boolean> {
  const [host, pid] = mark.split(' ');
  if (host === hostname() && pid !== undefined && !isRunning(Number(pid))) return true;
  const found = await stat(lock).catch(() => null);
  return found !== null && Date.now() - found.mtimeMs > LONGEST;
}

/** Of several that see the same leftover one moves it; whoever moved a new lock by it puts that back. */
async function takeAway(lock: string, seen: string): Promise<void> {
  const aside = `${lock}.${newId()}`;
  const moved = await rename(lock, aside).then(
    () => true,
    () => false,
  );
  if (!moved) return;
  if ((await readMark(aside)) !== seen) await link(aside, lock).catch(() => undefined);
  await rm(aside, { force: true });
}
