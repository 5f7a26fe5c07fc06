import { basename, join } from 'node:path';
import type { DeskFile } from '../../shared/contract/desk-contract.ts';
import type { FirstAnswer } from '../../shared/contract/first-view.ts';
import type { Shown } from '../../shared/contract/shell-contract.ts';
import { Fault } from '../../shared/model/fault.ts';
import type { Channel } from '../transports/channel.ts';
import type { StartHost } from '../transports/child-process.ts';
import type { NewFileOrder, Peer, Role } from '../transports/host-protocol.ts';
import { createChannelServer } from '../transports/serve-channel.ts';
import { type Addresses, createAddresses } from './addresses.ts';
import { createDeskEvents, type DeskEvents } from './desk-events.ts';
import { createNewFiles, describeFile, filesIn, type NewFiles } from './desk-files.ts';
import { createDiagnostics, type Diagnostics, loggedHosts, markRunning, tellHostFailure, tellStops } from './diagnostics/index.ts';
import { createDrafts, type Drafts } from './drafts.ts';
import { firstAnswer } from './first-answer.ts';
import type { Folders } from './folders.ts';
import { deskRouter } from './handlers/index.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { discardDraft, moveFile } from './name-file.ts';
import { createNotices, type Notices } from './notices.ts';
import { templatesFolder } from './own-templates.ts';
import { createPictures, type Pictures } from './pictures.ts';
import { placeOf } from './place-of.ts';
import { createProfileFile, type ProfileFile, shown } from './profile.ts';
import { PROGRAM } from './program.ts';
import { recentFiles } from './recent-files.ts';
import { createRecents, type RecentFile, type Recents } from './recents.ts';
import { createRunningHosts, type RunningHosts, type RunningHostsOptions } from './running-hosts.ts';
import { createSalvagedFiles, type SalvagedFiles } from './salvaged-files.ts';
import { createSettingsFile, type SettingsFile } from './settings.ts';
import type { HostLimits } from './watch-host.ts';

export interface DeskOptions extends Folders {
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
  /** Lists a file among the recent ones, whatever it may turn out to be: its window says what is wrong with it. */
  note(path: string): Promise<DeskFile>;
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
  /** What a page of the file shows first, asked of its host, which is started if need be. */
  first(id: string): Promise<FirstAnswer>;
  /** Where something of the program's stands on the disk. Fault FILE_NOT_FOUND. */
  placeOf(shown: Shown): Promise<string>;
  readonly diagnostics: Diagnostics;
  /** Closes every file cleanly, and waits until all that the desk itself keeps is on the disk. */
  close(): Promise<void>;
}

/** What the handlers of the desk contract are given. */
export interface DeskContext {
  readonly folders: Folders;
  readonly profile: ProfileFile;
  readonly settings: SettingsFile;
  readonly events: DeskEvents;
  readonly diagnostics: Diagnostics;
  readonly notices: Notices;
  readonly salvaged: SalvagedFiles;
  /** Files that were open when the program stopped the last time. */
  readonly unclosed: Promise<readonly RecentFile[]>;
  readonly recents: Recents;
  readonly pictures: Pictures;
  readonly hosts: RunningHosts;
  readonly ledger: Ledger;
  readonly addresses: Addresses;
  readonly drafts: Drafts;
  readonly newFiles: NewFiles;
  /** The same for the templates that people save. */
  readonly newTemplates: NewFiles;
  readonly startHost: StartHost;
  readonly open: (file: RecentFile, create?: NewFileOrder) => Promise<DeskFile>;
  readonly describe: (file: RecentFile) => Promise<DeskFile>;
  /** The file where it stands now. Fault FILE_NOT_FOUND. */
  readonly find: (id: string) => Promise<RecentFile>;
  readonly peer: (role: Role) => Promise<Peer>;
}

export function createDesk({ home, files, startHost: startBare, limits, idle }: DeskOptions): Desk {
  const diagnostics = createDiagnostics(home);
  const { logs } = diagnostics;
  const mark = markRunning(join(home, 'running'));
  const events = createDeskEvents();
  const notices = createNotices(home, diagnostics.reports, () => events.tell({ type: 'notice' }));
  diagnostics.onReport(() => events.tell({ type: 'notice' }));
  logs.program.write('info', `${PROGRAM} begins, Node ${process.versions.node}, ${process.platform} ${process.arch}`);
  tellStops(diagnostics, mark);
  const onSetAside = (name: string): void => {
    logs.program.write('warn', `${name} could not be read and was set aside`);
    notices.add({ type: 'set-aside', name });
  };

  const startHost = loggedHosts(startBare, logs.host);
  const recents = createRecents(home);
  const profile = createProfileFile(home, onSetAside);
  const settings = createSettingsFile(home, onSetAside);
  tellWindows(events, settings, profile);
  const ledger = createLedger(home);
  const addresses = createAddresses(home);
  const drafts = createDrafts(home, addresses);
  const onFailed: RunningHostsOptions['onFailed'] = (id, fault, words) => tellHostFailure(diagnostics, id, fault, words);
  const hosts = createRunningHosts({ startHost, ledger, home, locate: drafts.locate, onFailed, limits, idle });

  const context: DeskContext = {
    folders: { home, files },
    profile,
    settings,
    events,
    diagnostics,
    notices,
    salvaged: createSalvagedFiles(home),
    unclosed: mark.stopped.length > 0 ? unclosedFiles(ledger, addresses) : Promise.resolve([]),
    recents,
    pictures: createPictures(home),
    hosts,
    ledger,
    addresses,
    drafts,
    newFiles: createNewFiles(files, addresses, hosts.has),
    newTemplates: createNewFiles(templatesFolder(home), addresses, hosts.has),
    startHost,
    async open(file, create) {
      await hosts.open(file, create);
      const now = await addresses.locate(file);
      await recents.note(now);
      return context.describe(now);
    },
    describe: async (file) => describeFile(file, await drafts.begunAt(file.path)),
    find: (id) => findFile(context, id),
    async peer(role) {
      const { device, person } = await profile.read();
      return { role, device, person, program: PROGRAM };
    },
  };
  const answer = createChannelServer(deskRouter);
  // Only room and old leftovers: nothing waits for it.
  drafts.tidy().catch(tellWarning);

  return {
    serve: (channel) => answer(channel, context),
    async openPath(path) {
      const file = await addresses.at(path);
      const described = await describeFile(file);
      if (described.missing) throw new Fault('FILE_NOT_FOUND', { name: basename(path) });
      return context.open(file);
    },
    async note(path) {
      const file = await addresses.at(path);
      await recents.note(file);
      return context.describe(file);
    },
    pathOf: async (id) => (await context.find(id)).path,
    describe: async (id) => context.describe(await context.find(id)),
    placeDraft: (id, path, replace) => moveFile(context, id, path, replace),
    discard: (id) => discardDraft(context, id),
    isOpen: async (path) => hosts.has((await addresses.at(path)).id),
    connect: (id, role) => connectTo(context, id, role),
    first: (id) => firstAnswer(context, () => connectTo(context, id, 'owner')),
    placeOf: (shown) => placeOf(shown, { folders: context.folders, reports: diagnostics.reports, pathOf: async (id) => (await context.find(id)).path }),
    diagnostics,
    async close() {
      await closeAll(context);
      mark.clear();
      diagnostics.end();
    },
  };
}

async function connectTo(context: DeskContext, id: string, role: Role): Promise<Channel> {
  const file = await context.find(id);
  await context.open(file);
  return context.hosts.connect(file, await context.peer(role));
}

async function findFile(context: DeskContext, id: string): Promise<RecentFile> {
  const { addresses, folders } = context;
  const known = [...(await recentFiles(context)), ...(await filesIn(folders.files, addresses))];
  const found = known.find((file) => file.id === id);
  if (!found) throw new Fault('FILE_NOT_FOUND', { name: id });
  return addresses.locate(found);
}

async function closeAll({ hosts, profile, settings, recents, ledger, diagnostics }: DeskContext): Promise<void> {
  for (const watched of [profile, settings]) watched.unwatch();
  await hosts.closeAll();
  await Promise.all([profile, settings, recents, ledger].map((kept) => kept.settled()));
  diagnostics.logs.program.write('info', 'ends');
}

/** Whichever program on this data folder it was that changed them. */
function tellWindows(events: DeskEvents, settings: SettingsFile, profile: ProfileFile): void {
  settings.watch((now) => events.tell({ type: 'settings', settings: now }));
  profile.watch((now) => events.tell({ type: 'profile', profile: shown(now) }));
}

function tellWarning(error: unknown): void {
  process.emitWarning(String(error));
}

/** A ledger that cannot be read knows of none. */
async function unclosedFiles(ledger: Ledger, addresses: Addresses): Promise<readonly RecentFile[]> {
  const paths = await ledger.unclosed().catch(() => []);
  return Promise.all(paths.map((path) => addresses.at(path)));
}
