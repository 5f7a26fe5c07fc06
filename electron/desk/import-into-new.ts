import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ImportFormat } from '../../shared/contract/choices.ts';
import type { DeskFile } from '../../shared/contract/desk-contract.ts';
import type { Warning } from '../../shared/contract/exchange.ts';
import type { HostContract } from '../../shared/contract/host-contract.ts';
import type { Language } from '../../shared/model/format.ts';
import { createChannelClient } from '../transports/channel-client.ts';
import type { DeskContext } from './desk-data.ts';
import { PROGRAM } from './program.ts';
import type { RecentFile } from './recents.ts';

export interface ForeignMap {
  readonly name: string;
  readonly format: ImportFormat | null;
  readonly bytes: Blob;
  readonly language: Language;
}

interface Imported {
  readonly file: DeskFile;
  readonly warnings: Warning[];
}

/** Makes a draft from a foreign map; a source that cannot be read, or a cancelled import, leaves none behind. */
export function importIntoNew(context: DeskContext, source: ForeignMap, signal?: AbortSignal): Promise<Imported> {
  return context.drafts.newFiles.make(basename(source.name).replace(/\.[^.]*$/, ''), (file) => importInto(context, file, source, signal));
}

async function importInto(context: DeskContext, file: RecentFile, { name, format, bytes, language }: ForeignMap, signal?: AbortSignal): Promise<Imported> {
  await context.hosts.open(file, { template: 'empty', title: '', language, program: PROGRAM });
  const channel = await context.hosts.connect(file, await context.peer('owner'));
  try {
    const { warnings } = await createChannelClient<HostContract>(channel).exchange.import({ name, format, bytes }, signal ? { signal } : {});
    signal?.throwIfAborted();
    await context.recents.note(file);
    return { file: await context.describe(file), warnings };
  } catch (error) {
    await context.hosts.close(file.id);
    await rm(file.path, { force: true });
    throw error;
  } finally {
    channel.close();
  }
}
