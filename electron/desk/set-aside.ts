import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SetAside } from '../../shared/contract/recovery.ts';
import { Fault } from '../../shared/model/fault.ts';

const NAME = /^([\w-]+\.json)\.damaged-\w+$/;

/** The program's own small files that could not be read (see state-file.ts), the newest first. */
export async function setAsideFiles(home: string): Promise<SetAside[]> {
  const names = await readdir(home).catch(() => []);
  const files = await Promise.all(
    names.flatMap((id) => {
      const name = NAME.exec(id)?.[1];
      // A file that is renamed keeps its modification time; the change time tells when it was set aside.
      return name === undefined
        ? []
        : [
            stat(join(home, id)).then(
              ({ ctimeMs }) => ({ id, name, at: ctimeMs }),
              () => null,
            ),
          ];
    }),
  );
  return files.filter((file) => file !== null).sort((a, b) => b.at - a.at);
}

/** Fault FILE_NOT_FOUND. */
export function pathOfSetAside(home: string, id: string): string {
  if (!NAME.test(id)) throw new Fault('FILE_NOT_FOUND', { name: id });
  return join(home, id);
}

export async function removeSetAside(home: string, id: string): Promise<void> {
  await rm(pathOfSetAside(home, id), { force: true });
}
