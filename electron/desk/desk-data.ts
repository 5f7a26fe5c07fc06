import { join } from 'node:path';
import type { DeskFile } from '../../shared/contract/desk-contract.ts';
import type { Notice } from '../../shared/contract/reports.ts';
import { Fault } from '../../shared/model/fault.ts';
import type { StartHost } from '../transports/child-process.ts';
import type { NewFileOrder, Peer, Role } from '../transports/host-protocol.ts';
import { type Addresses, createAddresses } from './addresses.ts';
import type { DataFolder } from './data-folder.ts';
import type { DeskEvents } from './desk-events.ts';
import { createNewFiles, describeFile, type NewFiles } from './desk-files.ts';
import { createDiagnostics, type Diagnostics, loggedHosts, markRunning, tellHostFailure, tellStops } from './diagnostics/index.ts';
import { createDrafts, type Drafts } from './drafts.ts';
import type { Folders } from './folders.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { createMapsFolder, type MapsFolder } from './maps-folder.ts';
import { createNotices, type Notices } from './notices.ts';
import { templatesFolder } from './own-templates.ts';
import { createPictures, type Pictures } from './pictures.ts';
import { createProfileFile, type ProfileFile, shown } from './profile.ts';
import { PROGRAM } from './program.ts';
import { listedFiles, recentFiles } from './recent-files.ts';
import { createRecents, type RecentFile, type Recents } from './recents.ts';
import { tidyRecovery } from './recovery-copies.ts';
import { createRunningHosts, type RunningHosts, type RunningHostsOptions } from './running-hosts.ts';
import { createSalvagedFiles, type SalvagedFiles } from './salvaged-files.ts';
import { createSettingsFile, type SettingsFile } from './settings.ts';
import type { HostLimits } from './watch-host.ts';

export interface DeskDataOptions {
  readonly folders: Folders;
  readonly startHost: StartHost;
  readonly limits?: HostLimits | undefined;
  /** Milliseconds that a host outlives its last window. */
  readonly idle?: number | undefined;
  /** Outlives the data: windows go on hearing where it is moved. */
  readonly events: DeskEvents;
  readonly dataFolder: DataFolder;
  /** From the data folder of before, where this one is the same data elsewhere; null: it is not. */
  readonly carried: CarriedOver | null;
}

/** What a program that moves its data still has to say. */
export interface CarriedOver {
  readonly unclosed: Promise<readonly RecentFile[]>;
  readonly notices: readonly Notice[];
}

/** One data folder at work: everything of the desk that lives in it. */
export interface DeskData {
  readonly context: DeskContext;
  /** Settles when nothing that the desk keeps is on its way to the disk. */
  settled(): Promise<unknown>;
  /** What is to be said still, for the same data elsewhere. */
  carried(): CarriedOver;
  /** The last word: nothing is written into the folder any more. */
  end(): void;
}

/** What the handlers of the desk contract are given. */
export interface DeskContext {
  readonly folders: Folders;
  readonly dataFolder: DataFolder;
  readonly profile: ProfileFile;
  readonly settings: SettingsFile;
  readonly maps: MapsFolder;
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

/** How long after the start recovery is tidied, in milliseconds. */
const TIDIES_AFTER = 10_000;

export function openDeskData({ folders, startHost: startBare, limits, idle, events, dataFolder, carried }: DeskDataOptions): DeskData {
  const { home } = folders;
  const diagnostics = createDiagnostics(home);
  const { logs } = diagnostics;
  const mark = markRunning(join(home, 'running'));
  const notices = createNotices(home, diagnostics.reports, () => events.tell({ type: 'notice' }), carried?.notices);
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
  const maps = createMapsFolder(folders, settings);
  tellWindows(events, { settings, profile, recents });
  const ledger = createLedger(home);
  const addresses = createAddresses(home);
  const drafts = createDrafts(home, addresses);
  const onFailed: RunningHostsOptions['onFailed'] = (id, fault, words) => tellHostFailure(diagnostics, id, fault, words);
  const hosts = createRunningHosts({ startHost, ledger, home, locate: drafts.locate, onFailed, limits, idle });

  const context: DeskContext = {
    folders,
    dataFolder,
    profile,
    settings,
    maps,
    events,
    diagnostics,
    notices,
    salvaged: createSalvagedFiles(home),
    unclosed: mark.stopped.length > 0 ? unclosedFiles(ledger, addresses) : locateAll(carried, addresses),
    recents,
    pictures: createPictures(home),
    hosts,
    ledger,
    addresses,
    drafts,
    newFiles: createNewFiles(maps.now, addresses, hosts.has),
    newTemplates: createNewFiles(async () => templatesFolder(home), addresses, hosts.has),
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
  // Only room and old leftovers: nothing waits for it.
  drafts.tidy().catch(tellWarning);
  // It looks into a folder for every file that was ever opened: not while the first picture comes.
  const tidying = setTimeout(() => void tidyRecovery(home).catch(tellWarning), TIDIES_AFTER).unref();
  return {
    context,
    settled: () => Promise.all([profile, settings, recents, ledger].map((kept) => kept.settled())),
    carried: () => ({ unclosed: context.unclosed, notices: notices.waiting() }),
    end() {
      clearTimeout(tidying);
      for (const watched of [profile, settings, recents]) watched.unwatch();
      mark.clear();
      diagnostics.end();
    },
  };
}

async function findFile(context: DeskContext, id: string): Promise<RecentFile> {
  const known = [...(await recentFiles(context)), ...(await listedFiles(context))];
  const found = known.find((file) => file.id === id);
  if (!found) throw new Fault('FILE_NOT_FOUND', { name: id });
  return context.addresses.locate(found);
}

/** Whichever program on this data folder it was that changed them. */
function tellWindows(events: DeskEvents, { settings, profile, recents }: Pick<DeskContext, 'settings' | 'profile' | 'recents'>): void {
  settings.watch((now) => events.tell({ type: 'settings', settings: now }));
  profile.watch((now) => events.tell({ type: 'profile', profile: shown(now) }));
  recents.watch(() => events.tell({ type: 'files' }));
}

function tellWarning(error: unknown): void {
  process.emitWarning(String(error));
}

/** What the start found, where it stands now. */
async function locateAll(carried: CarriedOver | null, addresses: Addresses): Promise<readonly RecentFile[]> {
  return Promise.all(((await carried?.unclosed) ?? []).map((file) => addresses.locate(file)));
}

/** A ledger that cannot be read knows of none. */
async function unclosedFiles(ledger: Ledger, addresses: Addresses): Promise<readonly RecentFile[]> {
  const paths = await ledger.unclosed().catch(() => []);
  return Promise.all(paths.map((path) => addresses.at(path)));
}
