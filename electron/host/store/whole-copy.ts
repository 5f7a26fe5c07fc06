import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { basename } from 'node:path';
import { Fault } from '../../../shared/model/fault.ts';
import type { ReadConnection } from './connection.ts';
import { putInPlace, removeDatabase, temporaryPath } from './durable-file.ts';
import { writeFault } from './sqlite-fault.ts';

/** A whole, compact copy under a new name; nothing stands under it if that fails. Faults FILE_EXISTS, DISK_FULL, WRITE_FAILED. */
export async function copyWhole(connection: ReadConnection, path: string): Promise<void> {
  if (existsSync(path)) throw new Fault('FILE_EXISTS', { name: basename(path) });
  const temporary = temporaryPath(path);
  try {
    connection.raw.prepare('VACUUM INTO ?').run(temporary);
    await putInPlace(temporary, path);
  } catch (error) {
    await removeDatabase(temporary);
    throw writeFault(error, basename(path));
  }
}

/** Pages a slice: a few milliseconds, so that edits and frames pass between. */
const PAGES = 200;

/** A copy made behind the window, slice by slice. Throws SQLite's and the file system's errors. */
export async function copyInBackground(connection: ReadConnection, path: string): Promise<void> {
  const temporary = temporaryPath(path);
  try {
    await connection.raw.backup(temporary, { progress: () => PAGES });
    await rename(temporary, path);
  } catch (error) {
    await removeDatabase(temporary);
    throw error;
  }
}
