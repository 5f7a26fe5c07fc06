import { constants } from 'node:fs';
import { copyFile, lstat, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { DeskFile } from '../../shared/contract/desk-contract.ts';
import { Fault } from '../../shared/model/fault.ts';
import { fileName } from '../../shared/model/file-name.ts';
import { FILE_EXTENSION } from '../../shared/model/format.ts';
import { syncFile } from '../system/durable.ts';
import { BESIDE } from '../system/left-beside.ts';
import type { Addresses } from './addresses.ts';
import { shortFolder } from './folders.ts';
import type { RecentFile } from './recents.ts';
import { writeFault } from './write-whole.ts';

const MOST_TRIES = 1_000;

/** What a file is called whose title leaves nothing that could be a name. */
export const NAMELESS = 'map';

/** What Home shows of a file, which may have gone. `draft`: when it was begun, of one that has no place of its own yet. */
export async function describeFile({ id, path }: RecentFile, draft: number | null = null): Promise<DeskFile> {
  const found = await stat(path).catch(() => null);
  const name = basename(path);
  return { id, name, folder: shortFolder(dirname(path)), changedAt: found?.mtimeMs ?? 0, bytes: found?.size ?? 0, missing: !found?.isFile(), draft };
}

/** The .cxmap files of the desk's own folder. */
export async function filesIn(folder: string, addresses: Addresses): Promise<readonly RecentFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile() && extname(entry.name).toLowerCase() === FILE_EXTENSION);
  return Promise.all(files.map((entry) => addresses.at(join(folder, entry.name))));
}

/** Makes files in the desk's own folder. */
export interface NewFiles {
  /**
   * Runs `make` with a path in the folder that no file has, nobody else is making and no host still holds (its file may have
   * been taken away). `title` becomes the name, as far as file systems take it.
   */
  make<T>(title: string, make: (file: RecentFile) => Promise<T>): Promise<T>;
}

export function createNewFiles(folderNow: () => Promise<string>, addresses: Addresses, isOpen: (id: string) => boolean): NewFiles {
  const making = new Set<string>();
  const take = async (title: string): Promise<RecentFile> => {
    const folder = await folderNow();
    await makeFolder(folder);
    const name = fileName(title, NAMELESS);
    for (let n = 1; n <= MOST_TRIES; n++) {
      const file = await addresses.at(join(folder, `${n === 1 ? name : `${name} ${n}`}${FILE_EXTENSION}`));
      if ((await isTaken(file.path)) || making.has(file.id) || isOpen(file.id)) continue;
      making.add(file.id);
      return file;
    }
    throw new Fault('FILE_EXISTS', { name: `${name}${FILE_EXTENSION}` });
  };
  return {
    async make(title, make) {
      const file = await take(title);
      try {
        return await make(file);
      } finally {
        making.delete(file.id);
      }
    },
  };
}

/** A file that is gone may have left its journal, which would be played back into whatever takes the name next. */
async function isTaken(path: string): Promise<boolean> {
  const found = await Promise.all(['', ...BESIDE].map((suffix) => lstat(path + suffix).catch(() => null)));
  return found.some((each) => each !== null);
}

/** Writes uploaded bytes to a path that must be free; where that fails nothing is left there. */
export async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  await makeWhole(path, () => writeFile(path, bytes, { flag: 'wx', flush: true }));
}

/** The same for the content of another file. */
export async function copyNew(from: string, path: string): Promise<void> {
  await makeWhole(path, async () => {
    await copyFile(from, path, constants.COPYFILE_EXCL);
    await syncFile(path);
  });
}

async function makeWhole(path: string, make: () => Promise<void>): Promise<void> {
  await make().catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') await rm(path, { force: true });
    throw writeFault(error, basename(path));
  });
}

export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw writeFault(error, basename(folder));
  });
}
