import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import type { DeskFile } from '../../../shared/contract/desk-contract.ts';
import { LARGEST_UPLOAD } from '../../../shared/contract/limits.ts';
import { Fault } from '../../../shared/model/fault.ts';
import { desk } from '../desk-context.ts';
import type { DeskContext } from '../desk-data.ts';
import { writeNew } from '../desk-files.ts';
import { duplicateFile, openVersion } from '../draft-copies.ts';
import { importIntoNew } from '../import-into-new.ts';
import { discardDraft, placeDraft, renameFile } from '../name-file.ts';
import { PROGRAM } from '../program.ts';
import { listedFiles, recentFiles } from '../recent-files.ts';
import type { RecentFile } from '../recents.ts';
import { salvageFile } from '../salvage-file.ts';

export const filesHandlers = {
  recent: desk.files.recent.handler(async ({ context }) => describeAll(context, await recentFiles(context))),
  listed: desk.files.listed.handler(async ({ context }) => describeAll(context, await listedFiles(context))),
  picture: desk.files.picture.handler(({ context, input }) => context.pictures.read(input.id)),
  keepPicture: desk.files.keepPicture.handler(async ({ context, input }) => {
    const { id } = await context.find(input.id);
    await context.pictures.keep(id, input.svg);
  }),
  forget: desk.files.forget.handler(async ({ context, input }) => {
    await context.recents.forget(input.id);
    await context.pictures.forget(input.id);
  }),
  create: desk.files.create.handler(({ context, input, signal }) =>
    context.drafts.newFiles.make(input.title, async (file) => {
      const { scale } = await context.settings.read();
      await context.hosts.open(file, { ...input, scale, program: PROGRAM });
      // Whoever cancelled wants no file; nobody has seen it yet.
      if (signal?.aborted) {
        await context.hosts.close(file.id);
        await rm(file.path, { force: true });
        throw signal.reason;
      }
      return context.open(file);
    }),
  ),
  upload: desk.files.upload.handler(async ({ context, input }) => {
    if (input.bytes.size > LARGEST_UPLOAD) throw new Fault('TOO_LARGE', { bytes: input.bytes.size, limit: LARGEST_UPLOAD });
    return context.newFiles.make(withoutEnding(input.name), async (file) => {
      await writeNew(file.path, new Uint8Array(await input.bytes.arrayBuffer()));
      // Opening notes it among the recent files: what is refused there is none.
      return context.describe(file);
    });
  }),
  import: desk.files.import.handler(({ context, input, signal }) => importIntoNew(context, input, signal)),
  salvage: desk.files.salvage.handler(({ context, input }) => salvageFile(context, input)),
  place: desk.files.place.handler(({ context, input }) => placeDraft(context, input)),
  rename: desk.files.rename.handler(({ context, input }) => renameFile(context, input)),
  duplicate: desk.files.duplicate.handler(({ context, input }) => duplicateFile(context, input)),
  openVersion: desk.files.openVersion.handler(({ context, input }) => openVersion(context, input)),
  discard: desk.files.discard.handler(({ context, input }) => discardDraft(context, input.id)),
  discarded: desk.files.discarded.handler(async ({ context }) => [...(await context.drafts.discarded())]),
  restore: desk.files.restore.handler(async ({ context, input }) => {
    const file = await context.drafts.restore(input.id);
    await context.recents.note(file);
    return context.describe(file);
  }),
  open: desk.files.open.handler(async ({ context, input }) => context.open(await context.find(input.id))),
};

function describeAll(context: DeskContext, files: readonly RecentFile[]): Promise<DeskFile[]> {
  return Promise.all(files.map((file) => context.describe(file)));
}

function withoutEnding(name: string): string {
  return basename(name.replaceAll('\\', '/')).replace(/\.cxmap$/i, '');
}
