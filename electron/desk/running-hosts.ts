import { basename } from 'node:path';
import type { Fault } from '../../shared/model/fault.ts';
import type { Channel } from '../transports/channel.ts';
import type { StartHost } from '../transports/child-process.ts';
import type { NewFileOrder, Peer } from '../transports/host-protocol.ts';
import type { Located } from './addresses.ts';
import { type FileHost, type LastWords, startFileHost } from './file-host.ts';
import { recoveryFolder } from './folders.ts';
import type { Ledger } from './ledger.ts';
import type { RecentFile } from './recents.ts';
import type { HostLimits } from './watch-host.ts';

/** A host that no window has used for this long is closed: its window was shut, not reloaded. */
const IDLE = 30_000;

/** Milliseconds. */
const LAST_WORDS = 200;

export interface RunningHostsOptions {
  readonly startHost: StartHost;
  readonly ledger: Ledger;
  readonly home: string;
  /** Where a file stands by now, and whether it is a draft: it may have been moved since it was asked for. */
  readonly locate: (file: RecentFile) => Promise<Located & { readonly draft: boolean }>;
  readonly limits?: HostLimits | undefined;
  readonly idle?: number | undefined;
  /** A host died, or hung and was ended. */
  readonly onFailed: (id: string, fault: Fault, words: LastWords) => void;
}

/** The hosts of all open files, one each. */
export interface RunningHosts {
  /** Starts the file's host if none runs, and waits until it is open. Faults of opening. */
  open(file: RecentFile, create?: NewFileOrder): Promise<void>;
  /** A channel to the file's host, which is started if none runs. Faults of opening. */
  connect(file: RecentFile, peer: Peer): Promise<Channel>;
  /** What a page of the file shows first (FileHost.first), from its host, which is started if none runs. Faults of opening. */
  first(file: RecentFile, peer: Peer): Promise<string>;
  /** Whether a host has the file, or is being started for it. */
  has(id: string): boolean;
  close(id: string): Promise<void>;
  /** Closes the file and starts no host for it until `work` is done. `digest`: of a host that closed cleanly, else null. */
  whileClosed<T>(id: string, work: (digest: string | null) => Promise<T>): Promise<T>;
  /** How many files windows have open. */
  inUse(): number;
  /** Until null is given, no file is opened: the fault says why. */
  refuse(fault: Fault | null): void;
  closeAll(): Promise<void>;
}

interface Running {
  readonly host: FileHost;
  readonly path: string;
  channels: number;
  /** Settles when the ledger has noted that a host of ours may write; null before. */
  noted: Promise<void> | null;
  closing: Promise<string | null> | null;
  idle: NodeJS.Timeout | null;
}

export function createRunningHosts({ startHost, ledger, home, locate, limits, idle = IDLE, onFailed }: RunningHostsOptions): RunningHosts {
  const running = new Map<string, Running>();
  const starting = new Map<string, Promise<Running>>();
  /** Files that must stay closed for a moment. */
  const barred = new Map<string, Promise<void>>();

  let refused: Fault | null = null;

  const start = async (asked: RecentFile, create?: NewFileOrder): Promise<Running> => {
    const { draft, former, ...file } = await locate(asked);
    const known = await ledger.knows(file.path);
    const recovery = { recoveryFolder: recoveryFolder(home, file.id), ...(former !== null && { formerPath: former }) };
    const order = { path: file.path, known, draft, ...recovery, ...(create && { create }) };
    const onWritable = (): void => {
      // The ledger only spares a check at the next opening: that it cannot be written must not stop an edit.
      held.noted = ledger.noteOpened(file.path).catch(warn);
    };
    const host = startFileHost({ startHost, order, name: basename(file.path), onWritable, ...(limits && { limits }) });
    const held: Running = { host, path: file.path, channels: 0, noted: null, closing: null, idle: null };
    running.set(file.id, held);
    void held.host.ended.then((fault) => {
      if (fault?.code === 'HOST_DIED' || fault?.code === 'HOST_HUNG') unlessStopped(host, (words) => onFailed(file.id, fault, words));
      if (running.get(file.id) === held) running.delete(file.id);
      if (held.idle) clearTimeout(held.idle);
    });
    return held;
  };

  const closeHost = (id: string, held: Running): Promise<string | null> => {
    held.closing ??= held.host.close().then(async (digest) => {
      if (running.get(id) === held) running.delete(id);
      await held.noted;
      if (digest !== null && held.noted !== null) await ledger.noteClosed(held.path, digest).catch(warn);
      return digest;
    });
    return held.closing;
  };

  const waitIdle = (id: string, held: Running): void => {
    if (held.idle) clearTimeout(held.idle);
    held.idle = setTimeout(() => {
      if (held.channels === 0) closeHost(id, held).catch(warn);
    }, idle);
    held.idle.unref();
  };

  const channelTo = (id: string, held: Running, peer: Peer): Channel => {
    const channel = held.host.connect(peer);
    held.channels += 1;
    channel.onClose(() => {
      held.channels -= 1;
      if (held.channels === 0) waitIdle(id, held);
    });
    return channel;
  };

  /** What a new host of the file has to wait for. */
  const pauseOf = (id: string): Promise<unknown> | null => barred.get(id) ?? running.get(id)?.closing ?? null;

  const ensure = async (file: RecentFile, create?: NewFileOrder): Promise<Running> => {
    for (let wait = pauseOf(file.id); wait !== null; wait = pauseOf(file.id)) await wait;
    if (refused) throw refused;
    const held = running.get(file.id);
    if (held) return held;
    const begun = starting.get(file.id) ?? start(file, create).finally(() => starting.delete(file.id));
    starting.set(file.id, begun);
    return begun;
  };

  const use = async (file: RecentFile, create?: NewFileOrder): Promise<FileHost> => {
    const held = await ensure(file, create);
    waitIdle(file.id, held);
    return held.host;
  };

  return {
    async open(file, create) {
      await (await use(file, create)).opened;
    },
    async connect(file, peer) {
      const held = await ensure(file);
      await held.host.opened;
      // It may have been idle for so long that it began to close meanwhile.
      return held.closing ? this.connect(file, peer) : channelTo(file.id, held, peer);
    },
    first: async (file, peer) => (await use(file)).first(peer),
    has: (id) => running.has(id) || starting.has(id),
    async close(id) {
      const held = running.get(id);
      if (held) await closeHost(id, held);
    },
    async whileClosed(id, work) {
      for (let wait = barred.get(id); wait; wait = barred.get(id)) await wait;
      const done = Promise.withResolvers<void>();
      barred.set(id, done.promise);
      try {
        const held = (await starting.get(id)) ?? running.get(id);
        return await work(held ? await closeHost(id, held) : null);
      } finally {
        barred.delete(id);
        done.resolve();
      }
    },
    inUse: () => [...running.values()].filter(({ channels }) => channels > 0).length,
    refuse(fault) {
      refused = fault;
    },
    async closeAll() {
      await Promise.allSettled(starting.values());
      await Promise.all([...running].map(([id, held]) => closeHost(id, held)));
    },
  };
}

/** Ctrl-C reaches every process of the program: that is no failure. The last words of a process may come a moment after its end. */
function unlessStopped(host: FileHost, tell: (words: LastWords) => void): void {
  setTimeout(() => {
    const words = host.lastWords();
    if (!words.stopped) tell(words);
  }, LAST_WORDS);
}

function warn(error: unknown): void {
  process.emitWarning(error instanceof Error ? error : String(error));
}
