import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { newId } from '../../shared/model/ids.ts';
import { writeFault } from './desk-files.ts';

/** Writes a file so that at its path there is the old content or all of the new one, also after a power cut. Faults of writing. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const draft = `${path}.${newId()}.tmp`;
  try {
    await writeDurably(draft, bytes);
    await rename(draft, path);
    await syncFolder(dirname(path));
  } catch (error) {
    throw writeFault(error as NodeJS.ErrnoException, basename(path));
  } finally {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Windows cannot sync a folder, and does not need it. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
