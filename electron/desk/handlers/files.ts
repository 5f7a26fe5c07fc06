import { basename } from 'node:path';
import { type DeskFile, LARGEST_UPLOAD } from '../../../shared/contract/desk-contract.ts';
import { Fault } from '../../../shared/model/fault.ts';
import { desk } from '../desk-context.ts';
import { describeFile, fileAt, filesIn, freePath, writeNew } from '../desk-files.ts';
import { importIntoNew } from '../import-into-new.ts';
import { PROGRAM } from '../program.ts';
import type { RecentFile } from '../recents.ts';
import { salvageFile } from '../salvage-file.ts';

export const filesHandlers = {
  recent: desk.files.recent.handler(async ({ context }) => describeAll(await context.recents.list())),
  listed: desk.files.listed.handler(async ({ context }) => describeAll(await filesIn(context.folders.files))),
  forget: desk.files.forget.handler(({ context, input }) => context.recents.forget(input.id)),
  create: desk.files.create.handler(async ({ context, input }) => {
    const file = await fileAt(await freePath(context.folders.files, input.title));
    return context.open(file, { ...input, program: PROGRAM });
  }),
  upload: desk.files.upload.handler(async ({ context, input }) => {
    if (input.bytes.size > LARGEST_UPLOAD) throw new Fault('TOO_LARGE', { bytes: input.bytes.size, limit: LARGEST_UPLOAD });
    const path = await freePath(context.folders.files, withoutEnding(input.name));
    await writeNew(path, new Uint8Array(await input.bytes.arrayBuffer()));
    const file = await fileAt(path);
    await context.recents.note(file);
    return describeFile(file);
  }),
  import: desk.files.import.handler(({ context, input }) => importIntoNew(context, input)),
  salvage: desk.files.salvage.handler(({ context, input }) => salvageFile(context, input)),
  open: desk.files.open.handler(async ({ context, input }) => context.open(await context.find(input.id))),
};

function describeAll(files: readonly RecentFile[]): Promise<DeskFile[]> {
  return Promise.all(files.map(describeFile));
}

function withoutEnding(name: string): string {
  return basename(name.replaceAll('\\', '/')).replace(/\.cxmap$/i, '');
}
