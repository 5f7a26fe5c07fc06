import { rm } from 'node:fs/promises';
import type { HostContract } from '../../shared/contract/host-contract.ts';
import type { Language } from '../../shared/model/format.ts';
import { createChannelClient } from '../transports/channel-client.ts';
import type { DeskContext } from './desk-data.ts';
import type { NewFiles } from './desk-files.ts';
import { PROGRAM } from './program.ts';
import type { RecentFile } from './recents.ts';

type JourneyPart = Parameters<HostClient['exchange']['template']>[0]['part'][number];

export interface JourneyCopy {
  readonly from: RecentFile;
  /** null: every journey of the file. */
  readonly journey: string | null;
  readonly withCards: boolean;
  /** What was selected of it; nothing: the whole. */
  readonly part?: readonly JourneyPart[];
  /** Of the first journey; null: as it is. */
  readonly title: string | null;
  /** Where the new file is made, and its name without ending. */
  readonly into: NewFiles;
  readonly name: string;
}

type HostClient = ReturnType<typeof createChannelClient<HostContract>>;

/** Makes a new file of a journey, under new ids, with its pictures; where that fails none is left behind. */
export async function copyJourney(context: DeskContext, { from, journey, withCards, part = [], title, into, name }: JourneyCopy): Promise<RecentFile> {
  return withHost(context, from, async (source) => {
    const { language } = await source.file.describe();
    return fillNew(context, { into, name, language, source, ...(await source.exchange.template({ journey, withCards, title, part: [...part] })) });
  });
}

export interface NewContent {
  readonly into: NewFiles;
  readonly name: string;
  readonly language: Language;
  /** A cxmap-json document. */
  readonly text: string;
  /** Hashes of its pictures, which `source` has. */
  readonly pictures: readonly string[];
  readonly source: HostClient;
}

/** Makes a new file of a document; where that fails none is left behind. */
export function fillNew(context: DeskContext, { into, name, language, text, pictures, source }: NewContent): Promise<RecentFile> {
  return into.make(name, async (file) => {
    try {
      await context.hosts.open(file, { template: 'empty', title: '', language, program: PROGRAM });
      await withHost(context, file, async (target) => {
        for (const hash of pictures) await target.attachments.put({ bytes: await source.attachments.get({ hash }) });
        await target.exchange.import({ name: `${name}.json`, format: 'json', bytes: new Blob([text]) });
      });
      return file;
    } catch (error) {
      await context.hosts.close(file.id);
      await rm(file.path, { force: true });
      throw error;
    }
  });
}

/** Works with the host of a file, which is opened if need be. */
export async function withHost<T>(context: DeskContext, file: RecentFile, work: (host: HostClient) => Promise<T>): Promise<T> {
  const channel = await context.hosts.connect(file, await context.peer('owner'));
  try {
    return await work(createChannelClient<HostContract>(channel));
  } finally {
    channel.close();
  }
}
