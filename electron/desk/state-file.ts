import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { z } from 'zod';
import { Fault } from '../../shared/model/fault.ts';
import { newId } from '../../shared/model/ids.ts';
import { parsedJson } from '../../shared/model/parsed-json.ts';
import { lookWhenChanged } from '../system/look-when-changed.ts';
import { whileLocked } from '../system/while-locked.ts';
import { isMovedAway } from './moving/moved-mark.ts';

/** A small JSON file of the desk. Another desk may write it too, so it is read anew each time. */
export interface StateFile<T> {
  read(): Promise<T>;
  /**
   * Reads, changes and replaces the file whole; changes wait for one another, also for those of other programs. `change` may run
   * more than once.
   */
  update(change: (state: T) => T): Promise<T>;
  /** Hears each state that the file comes to hold from now on, whoever wrote it: own changes at once, others' as soon as the system tells of them, at the latest within two seconds. */
  watch(hear: (state: T) => void): void;
  /** Nobody hears any more, whoever begins to watch after this included. */
  unwatch(): void;
  /** Resolves when no change is on its way to the disk any more. Never rejects: whoever asked for a change hears of its failure. */
  settled(): Promise<void>;
}

/**
 * `initial` stands while there is no file. One that cannot be understood is set aside beside it: it must not keep anybody from
 * working. `onSetAside` is told the file's name; left out: a warning of the process.
 */
export function createStateFile<T>(path: string, schema: z.ZodType<T>, initial: () => T, onSetAside: (name: string) => void = warn): StateFile<T> {
  let last: Promise<unknown> = Promise.resolve();
  let tell: ((state: T) => void) | null = null;
  let stopLooking: (() => void) | null = null;
  let isOver = false;
  const understood = async (): Promise<{ readonly state: T } | null> => {
    const text = await readIfThere(path);
    if (text === null) return { state: initial() };
    const parsed = schema.safeParse(parsedJson(text));
    return parsed.success ? { state: parsed.data } : null;
  };
  /** Only whoever holds the lock may set a file aside: it may just have been replaced by a whole one. */
  const readHeld = async (): Promise<T> => {
    const found = await understood();
    if (found) return found.state;
    if (await setAside(path)) onSetAside(basename(path));
    return initial();
  };
  const read = async (): Promise<T> => (await understood())?.state ?? whileLocked(path, readHeld);
  return {
    read,
    update(change) {
      const next = last.then(async () => {
        const state = await changeFile(path, { read, readHeld }, change);
        tell?.(state);
        return state;
      });
      last = next.catch(() => undefined);
      return next;
    },
    watch(hear) {
      // Whoever begins late, after the file's first writing, may come after the end.
      if (isOver) return;
      let heard: string | null = null;
      tell = (state) => {
        const text = JSON.stringify(state);
        if (text !== heard) hear(state);
        heard = text;
      };
      const look = createLook(path, understood, read);
      const begun = understood().then((found) => {
        heard ??= found && JSON.stringify(found.state);
      });
      const once = async (): Promise<void> => {
        await begun.catch(() => undefined);
        // A change of ours is on its way: what is found meanwhile may be older.
        const ours = last;
        await ours;
        const found = await look();
        if (found && ours === last) tell?.(found.state);
      };
      stopLooking = lookWhenChanged(path, once);
    },
    unwatch() {
      isOver = true;
      tell = null;
      stopLooking?.();
      stopLooking = null;
    },
    async settled() {
      // What is asked for meanwhile counts, too.
      for (let seen: Promise<unknown> | null = null; seen !== last; ) {
        seen = last;
        await seen;
      }
    },
  };
}

interface Reading<T> {
  read(): Promise<T>;
  readHeld(): Promise<T>;
}

/** What stays as it is costs the disk nothing, not even a lock. */
async function changeFile<T>(path: string, { read, readHeld }: Reading<T>, change: (state: T) => T): Promise<T> {
  const before = await read();
  const same = change(before);
  if (existsSync(path) && JSON.stringify(same) === JSON.stringify(before)) return same;
  await mkdir(dirname(path), { recursive: true });
  for (;;) {
    const changed = await whileLocked(path, async ({ isOurs }) => {
      const state = change(await readHeld());
      return (await replaceFile(path, JSON.stringify(state, null, 2), isOurs)) ? { state } : null;
    });
    if (changed) return changed.state;
  }
}

/** Milliseconds in which whoever writes a file in place is given to end it. */
const DOUBT = 500;

/**
 * Looks whether the file is another than at the last look; answers with what it holds then, else null. One that cannot be understood
 * may be half written: only when it is still the same at a look some time later it is read, and set aside, as at any reading.
 */
function createLook<T>(
  path: string,
  understood: () => Promise<{ readonly state: T } | null>,
  read: () => Promise<T>,
): () => Promise<{ readonly state: T } | null> {
  let seen: string | null = null;
  let doubted = { sign: '', since: 0 };
  return async () => {
    const now = await signOf(path);
    if (now === seen) return null;
    const found = await understood();
    if (!found && now !== doubted.sign) doubted = { sign: now, since: performance.now() };
    if (!found && performance.now() - doubted.since < DOUBT) return null;
    seen = now;
    return found ?? { state: await read() };
  };
}

/** What tells one state of a file from another without reading it. */
async function signOf(path: string): Promise<string> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  return found ? `${found.ino} ${found.size} ${found.mtimeNs} ${found.ctimeNs}` : 'none';
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Whether it was done here. */
async function setAside(path: string): Promise<boolean> {
  const aside = `${path}.damaged-${newId()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    // Somebody who read it at the same moment has done it.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
  return true;
}

function warn(name: string): void {
  process.emitWarning(`${name} could not be read and was set aside`);
}

/** Readers see the old file or the new one, never half of it. false: another has taken the lock meanwhile, and nothing was replaced. */
async function replaceFile(path: string, text: string, isOurs: () => Promise<boolean>): Promise<boolean> {
  const draft = `${path}.${newId()}.tmp`;
  try {
    await writeFile(draft, text, { flush: true, mode: 0o600 });
    if (!(await isOurs())) return false;
    // The data folder was moved away meanwhile: what is written here nobody would find.
    if (isMovedAway(dirname(path))) throw new Fault('FOLDER_MOVES', {});
    await rename(draft, path);
    return true;
  } finally {
    await rm(draft, { force: true });
  }
}
