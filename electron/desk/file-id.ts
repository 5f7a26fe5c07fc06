import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** A file's address in this desk: the same path has the same id after a restart, and two links to one file share it. */
export async function fileIdOf(path: string): Promise<string> {
  return createHash('sha256')
    .update(await truePath(path))
    .digest('hex')
    .slice(0, 16);
}

/** The path without links; of a file that is gone, its folder's. */
export async function truePath(path: string): Promise<string> {
  const full = resolve(path);
  return realpath(full).catch(async () => {
    const folder = await realpath(dirname(full)).catch(() => dirname(full));
    return join(folder, basename(full));
  });
}
