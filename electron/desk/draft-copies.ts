import type { DeskFile } from '../../shared/contract/desk-contract.ts';
import { fillNew, withHost } from './copy-journey.ts';
import type { DeskContext } from './desk-data.ts';
import { writeNew } from './desk-files.ts';

interface Copying {
  readonly id: string;
  /** Of the draft. */
  readonly name: string;
}

/** A whole copy of a file, history and all, as a draft. */
export async function duplicateFile(context: DeskContext, { id, name }: Copying): Promise<DeskFile> {
  const bytes = await withHost(context, await context.find(id), (host) => host.file.copy());
  return context.drafts.newFiles.make(name, async (file) => {
    await writeNew(file.path, new Uint8Array(await bytes.arrayBuffer()));
    await context.recents.note(file);
    return context.describe(file);
  });
}

/** What a version of a file holds, as a draft. Fault UNKNOWN_RECORD. */
export async function openVersion(context: DeskContext, { id, version, name }: Copying & { readonly version: string }): Promise<DeskFile> {
  const made = await withHost(context, await context.find(id), async (source) => {
    const { language } = await source.file.describe();
    return fillNew(context, { into: context.drafts.newFiles, name, language, source, ...(await source.versions.content({ id: version })) });
  });
  return context.open(made);
}
