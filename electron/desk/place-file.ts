import { createHash } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { copyFile, link, lstat, rm, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Fault } from '../../shared/model/fault.ts';
import { renameSynced, syncFile, syncFolderOf } from '../system/durable.ts';
import { removeLeftBeside } from '../system/left-beside.ts';

export interface Goal {
  /** Beside `to`: renaming must be one step. */
  readonly temporary: string;
  readonly to: string;
  /** Whether a file that stands there may go. */
  readonly replace: boolean;
}

/** Puts a whole copy of a closed file under a name, also after a power cut: nothing there, or all of it. Throws the file system's errors; fault FILE_EXISTS. */
export async function copyInto(from: string, { temporary, to, replace }: Goal): Promise<void> {
  try {
    await copyFile(from, temporary, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
    await syncFile(temporary);
    // What another file of that name left beside it would be played back into this one.
    await removeLeftBeside(to);
    await (replace ? renameSynced(temporary, to) : takeName(temporary, to));
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Gives the file its name only if nobody has it: a link is refused where a renaming would overwrite. */
async function takeName(temporary: string, to: string): Promise<void> {
  const linked = await link(temporary, to).then(
    () => true,
    () => false,
  );
  if (linked) return syncFolderOf(to);
  if (await lstat(to).catch(() => null)) throw new Fault('FILE_EXISTS', { name: basename(to) });
  // Memory sticks and some network drives know no links.
  await renameSynced(temporary, to);
}

export async function sameBytes(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([stat(one), stat(other)]);
  if (!a.isFile() || !b.isFile() || a.size !== b.size) return false;
  return (await hashOf(one)) === (await hashOf(other));
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
