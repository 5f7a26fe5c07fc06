import { basename } from 'node:path';
import type { SalvagedFile } from '../../../shared/contract/recovery.ts';
import { desk } from '../desk-context.ts';
import type { DeskContext } from '../desk-data.ts';
import { listedFiles, recentFiles } from '../recent-files.ts';
import { bringCopy, keptFiles, nameOf, removeCopy } from '../recovery-copies.ts';
import { removeSetAside, setAsideFiles } from '../set-aside.ts';

export const recoveryHandlers = {
  list: desk.recovery.list.handler(async ({ context }) => {
    const { home } = context.folders;
    const listed = await Promise.all((await listedFiles(context)).map((file) => context.addresses.locate(file)));
    const known = [...(await recentFiles(context)), ...listed];
    const unclosed = (await context.unclosed).map(async (file) => ({ id: file.id, ...(await nameOf(file)) }));
    return {
      unclosed: await Promise.all(unclosed),
      files: await keptFiles(home, known),
      salvaged: await salvagedFiles(context),
      setAside: await setAsideFiles(home),
    };
  }),
  open: desk.recovery.open.handler(({ context, input }) =>
    context.newFiles.make(input.title, async (file) => {
      await bringCopy(context.folders.home, input.copy, file.path);
      await context.recents.note(file);
      return { id: file.id };
    }),
  ),
  remove: desk.recovery.remove.handler(async ({ context, input }) => {
    for (const copy of input.copies) await removeCopy(context.folders.home, copy);
  }),
  forgetSalvaged: desk.recovery.forgetSalvaged.handler(({ context, input }) => context.salvaged.forget(input.id)),
  removeSetAside: desk.recovery.removeSetAside.handler(({ context, input }) => removeSetAside(context.folders.home, input.id)),
};

async function salvagedFiles({ salvaged }: DeskContext): Promise<SalvagedFile[]> {
  const files = await salvaged.list();
  return Promise.all(files.map(async ({ id, path, from, losses, at }) => ({ id, ...(await nameOf({ id, path })), name: basename(path), from, losses, at })));
}
