import { open, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { Fault } from '../../shared/model/fault.ts';
import { newId } from '../../shared/model/ids.ts';
import { renameSynced } from '../system/durable.ts';
import { removeLeftBeside } from '../system/left-beside.ts';

/** Writes a file so that at its path there is the old content or all of the new one, also after a power cut. Faults of writing. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const draft = `${path}.${newId()}.tmp`;
  try {
    await writeDurably(draft, bytes);
    await removeLeftBeside(path);
    await renameSynced(draft, path);
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

/** What a failed write means to people. */
export function writeFault(error: NodeJS.ErrnoException, name: string): Fault {
  if (error.code === 'EEXIST') return new Fault('FILE_EXISTS', { name });
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT') return new Fault('DISK_FULL', { name });
  if (error.code === 'EACCES' || error.code === 'EPERM' || error.code === 'EROFS') return new Fault('NO_PERMISSION', { name });
  return new Fault('WRITE_FAILED', { name, cause: error.message });
}
