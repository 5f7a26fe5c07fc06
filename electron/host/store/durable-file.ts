import { closeSync, constants, copyFileSync, existsSync, fsyncSync, openSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { newId } from '../../../shared/model/ids.ts';
import { renameSynced, syncFile } from '../../system/durable.ts';
import { removeLeftBeside } from '../../system/left-beside.ts';

/** Where a new file is made before it takes its name: beside it, so that renaming is one step. */
export function temporaryPath(path: string): string {
  return `${path}.${newId()}.tmp`;
}

/** Gives a finished temporary file its name, all or nothing. */
export async function putInPlace(temporary: string, path: string): Promise<void> {
  await syncFile(temporary);
  await removeLeftBeside(path);
  await renameSynced(temporary, path);
}

/** Removes a SQLite file with whatever stands beside it. */
export async function removeDatabase(path: string): Promise<void> {
  await rm(path, { force: true });
  await removeLeftBeside(path);
}

/** Copies a SQLite file with its journals; no connection to the source may be open in this process. */
export function copyDatabase(from: string, to: string): void {
  copyFileSync(from, to, constants.COPYFILE_FICLONE);
  for (const suffix of ['-journal', '-wal']) if (existsSync(from + suffix)) copyFileSync(from + suffix, to + suffix);
}

/** What tells one state of a SQLite file and its journals from another without reading them. */
export function stateOfDatabase(path: string): string {
  const states = ['', '-journal', '-wal'].map((suffix) => statSync(path + suffix, { throwIfNoEntry: false }));
  return JSON.stringify(states.map((state) => state && [state.size, state.mtimeMs, state.ctimeMs, state.ino]));
}

/** As `syncFile`, before anything else may happen. */
export function syncFileNow(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Syncs the folder that `path` stands in, before anything else may happen. */
export function syncFolderNow(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(dirname(path), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
