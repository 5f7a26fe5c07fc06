import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { z } from 'zod';
import { newId } from '../../shared/model/ids.ts';

/** A small JSON file of the desk. Another desk may write it too, so it is read anew each time. */
export interface StateFile<T> {
  read(): Promise<T>;
  /** Reads, changes and replaces the file whole; changes of one desk wait for one another. */
  update(change: (state: T) => T): Promise<T>;
  /** Resolves when no change is on its way to the disk any more. Never rejects: whoever asked for a change hears of its failure. */
  settled(): Promise<void>;
}

/**
 * `initial` stands while there is no file. One that cannot be understood is set aside beside it: it must not keep anybody from
 * working. `onSetAside` is told the file's name; left out: a warning of the process.
 */
export function createStateFile<T>(path: string, schema: z.ZodType<T>, initial: () => T, onSetAside: (name: string) => void = warn): StateFile<T> {
  let last: Promise<unknown> = Promise.resolve();
  const read = async (): Promise<T> => {
    const text = await readIfThere(path);
    if (text === null) return initial();
    const parsed = schema.safeParse(parseJson(text));
    if (parsed.success) return parsed.data;
    if (await setAside(path)) onSetAside(basename(path));
    return initial();
  };
  return {
    read,
    update(change) {
      const next = last.then(async () => {
        const before = await read();
        const state = change(before);
        const text = JSON.stringify(state, null, 2);
        // What stays as it is costs the disk nothing.
        if (text !== JSON.stringify(before, null, 2) || !existsSync(path)) await replaceFile(path, text);
        return state;
      });
      last = next.catch(() => undefined);
      return next;
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

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** undefined is no state that any schema takes. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
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

/** Readers see the old file or the new one, never half of it. */
async function replaceFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${newId()}.tmp`;
  try {
    await writeFile(draft, text, { flush: true, mode: 0o600 });
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}
