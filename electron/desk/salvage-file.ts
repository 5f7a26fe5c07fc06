import { basename } from 'node:path';
import type { Salvaged } from '../../shared/contract/desk-contract.ts';
import type { DeskContext } from './desk-data.ts';
import { salvageInHost } from './host-task.ts';

/** Saves what is whole of a damaged file into a new one in the desk's folder. The damaged file's host is closed first: it is read as it stands on the disk. */
export async function salvageFile(context: DeskContext, { id, title }: { readonly id: string; readonly title: string }): Promise<Salvaged> {
  const damaged = await context.find(id);
  await context.hosts.close(id);
  return context.newFiles.make(title, async (file) => {
    const { lost, losses } = await salvageInHost(context.startHost, damaged.path, file.path);
    await context.recents.note(file);
    await context.salvaged.note({ ...file, from: basename(damaged.path), losses, at: Date.now() });
    return { file: await context.describe(file), lost: [...lost], losses };
  });
}
