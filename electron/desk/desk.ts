import { basename } from 'node:path';
import type { DeskFile } from '../../shared/contract/desk-contract.ts';
import type { Shown } from '../../shared/contract/shell-contract.ts';
import { Fault } from '../../shared/model/fault.ts';
import type { Channel } from '../transports/channel.ts';
import type { StartHost } from '../transports/child-process.ts';
import type { Role } from '../transports/host-protocol.ts';
import { serveLater } from '../transports/serve-later.ts';
import { createDataFolder } from './data-folder.ts';
import { type CarriedOver, type DeskContext, type DeskData, openDeskData } from './desk-data.ts';
import { createDeskEvents } from './desk-events.ts';
import { describeFile } from './desk-files.ts';
import type { Diagnostics } from './diagnostics/index.ts';
import { createFirstAnswers } from './first-answers.ts';
import type { Folders } from './folders.ts';
import { discardDraft, moveFile } from './name-file.ts';
import { beginWithTemplate } from './own-templates.ts';
import { placeOf } from './place-of.ts';
import type { RecentFile } from './recents.ts';
import type { HostLimits } from './watch-host.ts';

export interface DeskOptions extends Omit<Folders, 'base'> {
  /** Where the program looks first; left out: the data folder itself. */
  readonly base?: string;
  readonly startHost: StartHost;
  readonly limits?: HostLimits;
  /** Milliseconds that a host outlives its last window. */
  readonly idle?: number;
}

/** What Home needs, and the hosts of all open files. */
export interface Desk {
  /** Answers the desk contract over a channel. */
  serve(channel: Channel): void;
  /** Opens a file anywhere on this machine, as a person named it. Faults of opening. */
  openPath(path: string): Promise<DeskFile>;
  /**
   * Begins to open a file whose page is about to be asked for, and lists it among the recent ones: its page says what may be wrong with it.
   * Fault FILE_NOT_FOUND.
   */
  expect(path: string): Promise<RecentFile>;
  /** Lists a file among the recent ones, whatever it may turn out to be: its window says what is wrong with it. */
  note(path: string): Promise<DeskFile>;
  /** Makes a draft that begins with a template which lies anywhere. Faults of opening. */
  begin(path: string): Promise<DeskFile>;
  /** Fault FILE_NOT_FOUND. */
  pathOf(id: string): Promise<string>;
  /** What Home shows of a file. Fault FILE_NOT_FOUND. */
  describe(id: string): Promise<DeskFile>;
  /** Gives a draft its place, where a person chose it; with `replace` a file that stands there goes. Faults as for `files.place`. */
  placeDraft(id: string, path: string, replace: boolean): Promise<DeskFile>;
  /** Puts a draft into the bin; answers with its place there. Faults FORBIDDEN for a file, and those of writing. */
  discard(id: string): Promise<string>;
  /** Whether a host has the file at this path open: nobody else may write it then. */
  isOpen(path: string): Promise<boolean>;
  /** A channel to the host of a file, which is opened if need be. Faults of opening. */
  connect(id: string, role: Role): Promise<Channel>;
  /** What a page of the file shows first, from its host, which is started if need be: the JSON of a FirstAnswer. */
  first(id: string): Promise<string>;
  /** Where new maps get their place. */
  mapsFolder(): Promise<string>;
  /** Where something of the program's stands on the disk. Fault FILE_NOT_FOUND. */
  placeOf(shown: Shown): Promise<string>;
  readonly diagnostics: Diagnostics;
  /** Closes every file cleanly, and waits until all that the desk itself keeps is on the disk. */
  close(): Promise<void>;
}

export function createDesk({ base, home, files, ...options }: DeskOptions): Desk {
  const events = createDeskEvents();
  const open = (at: string, carried: CarriedOver | null): DeskData =>
    openDeskData({ ...options, folders: { base: base ?? home, home: at, files }, events, dataFolder, carried });
  const dataFolder = createDataFolder(
    () => data,
    (to, carried) => {
      data.end();
      data = open(to, carried);
    },
  );
  let data = open(home, null);
  const context = living(() => data.context);
  const answer = serveLater<DeskContext>(async () => (await import('./answer.ts')).answerDesk);
  const firstAnswers = createFirstAnswers(context);
  const fileAt = async (path: string): Promise<RecentFile> => {
    const file = await context.addresses.at(path);
    if ((await describeFile(file)).missing) throw new Fault('FILE_NOT_FOUND', { name: basename(path) });
    return file;
  };
  return {
    serve: (channel) => answer.serve(channel, context),
    openPath: async (path) => context.open(await fileAt(path)),
    async expect(path) {
      const file = await fileAt(path);
      firstAnswers.prepare(file);
      // Listed whatever it may turn out to be: its page finds it there.
      await context.recents.note(file);
      return file;
    },
    async note(path) {
      const file = await context.addresses.at(path);
      await context.recents.note(file);
      return context.describe(file);
    },
    begin: (path) => beginWithTemplate(context, path),
    pathOf: async (id) => (await context.find(id)).path,
    describe: async (id) => context.describe(await context.find(id)),
    placeDraft: (id, path, replace) => moveFile(context, id, path, replace),
    discard: (id) => discardDraft(context, id),
    isOpen: async (path) => context.hosts.has((await context.addresses.at(path)).id),
    connect: (id, role) => connectTo(context, id, role),
    first: (id) => firstAnswers.answer(id, () => context.find(id)).finally(answer.prepare),
    mapsFolder: () => context.maps.now(),
    placeOf: (shown) =>
      placeOf(shown, {
        folders: context.folders,
        maps: context.maps,
        reports: context.diagnostics.reports,
        pathOf: async (id) => (await context.find(id)).path,
      }),
    diagnostics: living(() => data.context.diagnostics),
    async close() {
      await context.hosts.closeAll();
      await data.settled();
      context.diagnostics.logs.program.write('info', 'ends');
      data.end();
    },
  };
}

async function connectTo(context: DeskContext, id: string, role: Role): Promise<Channel> {
  const file = await context.find(id);
  await context.open(file);
  return context.hosts.connect(file, await context.peer(role));
}

/** An object that is always the one of now: the data folder may be another one in the next moment. */
function living<T extends object>(now: () => T): T {
  const getters = Object.keys(now()).map((key) => [key, { get: () => Reflect.get(now(), key) as unknown, enumerable: true }]);
  return Object.defineProperties({}, Object.fromEntries(getters) as PropertyDescriptorMap) as T;
}
