import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { basename, sep } from 'node:path';
import { Fault } from '../../shared/model/fault.ts';
import { makeFolder } from './desk-files.ts';
import { truePath } from './file-id.ts';
import { type Folders, writtenPath } from './folders.ts';
import type { SettingsFile } from './settings.ts';
import { writeFault } from './write-whole.ts';

/** The desk's own folder of .cxmap files: where new ones get their place, and what Home lists. */
export interface MapsFolder {
  now(): Promise<string>;
  /** Has new maps lie elsewhere from now on; what lies in the folder of now stays there. null: in the usual one. Faults MAPS_FOLDER_UNFIT, NO_PERMISSION and those of writing. */
  choose(path: string | null): Promise<void>;
}

export function createMapsFolder({ home, files }: Folders, settings: SettingsFile): MapsFolder {
  return {
    now: async () => (await settings.read()).maps ?? files,
    async choose(path) {
      await settings.change({ maps: path === null ? null : await fitFolder(path, home) });
    },
  };
}

/** The folder as a whole path, made where it is not there. One in the data folder would be moved away with that. */
async function fitFolder(asked: string, home: string): Promise<string> {
  const written = writtenPath(asked);
  if (written === null) throw new Fault('MAPS_FOLDER_UNFIT', { path: asked });
  const [path, own] = await Promise.all([truePath(written), truePath(home)]);
  const there = await stat(path).catch(() => null);
  if (path === own || path.startsWith(own + sep) || there?.isDirectory() === false) throw new Fault('MAPS_FOLDER_UNFIT', { path: asked });
  await makeFolder(path);
  await access(path, constants.W_OK).catch((error: NodeJS.ErrnoException) => {
    throw writeFault(error, basename(path));
  });
  return path;
}
