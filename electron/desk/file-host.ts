import { stderr } from 'node:process';
import { Fault, type FaultCode } from '../../shared/model/fault.ts';
import type { Channel } from '../transports/channel.ts';
import type { StartHost } from '../transports/child-process.ts';
import type { FromHost, OpenOrder, Peer } from '../transports/host-protocol.ts';
import { createMultiplex, type Multiplex } from '../transports/multiplex.ts';
import { type HostLimits, watchHost } from './watch-host.ts';

/** One running host, seen from the desk. */
export interface FileHost {
  /** The file's own id, once it is open. Rejects with the open fault, HOST_HUNG or HOST_DIED. */
  readonly opened: Promise<string>;
  /** The process is gone: null after a clean close, else why. Never rejects. */
  readonly ended: Promise<Fault | null>;
  /** What it said last, for a report: its exit, and the last lines of its standard error. */
  lastWords(): LastWords;
  /** A channel to the host; it ends with the process. May be asked before the file is open. */
  connect(peer: Peer): Channel;
  /** What a page of the file shows first: the JSON of a FirstView, or of the fault that says why there is none. Rejects as `opened` does, and with HOST_DIED. */
  first(peer: Peer): Promise<string>;
  /** Closes the file cleanly and ends the process; answers with the file's digest, or null if it did not come to that. */
  close(): Promise<string | null>;
}

export interface LastWords {
  /** Exit code or signal; empty while it runs. */
  readonly how: string;
  /** It was told to stop before it had begun to listen: from then on it ends only when its desk says so. */
  readonly stopped: boolean;
  readonly lines: readonly string[];
}

/** How a process ends at Ctrl-C or when its terminal goes; the number is Windows's. */
const STOPPED: ReadonlySet<string> = new Set(['signal SIGINT', 'signal SIGTERM', 'signal SIGHUP', 'code 3221225786']);

/** More than a stack has. */
const LAST_LINES = 60;

export interface FileHostOptions {
  readonly startHost: StartHost;
  readonly order: OpenOrder;
  /** File name, for faults. */
  readonly name: string;
  readonly limits?: HostLimits;
  /** The host takes edits. */
  readonly onWritable?: () => void;
}

export function startFileHost({ startHost, order, name, limits, onWritable }: FileHostOptions): FileHost {
  const process = startHost();
  const multiplex = createMultiplex((message) => process.post(message));
  const opened = Promise.withResolvers<string>();
  const ended = Promise.withResolvers<Fault | null>();
  // Whoever waits for `opened` hears of its failure; a host that nobody waits for must not end the desk.
  opened.promise.catch(() => undefined);
  const asked: PromiseWithResolvers<string>[] = [];
  const lines: string[] = [];
  let how = '';
  let digest: string | null = null;
  let reason: Fault | null = null;
  let nextChannel = 1;

  const watch = watchHost(process, limits, (seconds) => {
    reason = new Fault('HOST_HUNG', { name, seconds });
    process.kill();
  });
  process.onMessage((message) => {
    watch.heard(message);
    if (message.type === 'opened') opened.resolve(message.fileId);
    else if (message.type === 'refused') {
      reason ??= new Fault<FaultCode>(message.code, message.params);
      opened.reject(reason);
      process.post({ type: 'close' });
    } else if (message.type === 'writable') onWritable?.();
    else if (message.type === 'first') asked.shift()?.resolve(message.view);
    else if (message.type === 'closed') digest = message.digest;
    else passOn(message, multiplex);
  });
  process.onComplaint((line) => {
    passToTerminal(line);
    lines.push(line);
    if (lines.length > LAST_LINES) lines.shift();
  });
  process.onExit((exit) => {
    how = exit;
    watch.stop();
    const why = reason ?? (digest === null ? new Fault('HOST_DIED', { name }) : null);
    multiplex.endAll(why?.code);
    opened.reject(why ?? new Fault('HOST_DIED', { name }));
    ended.resolve(why);
  });
  process.post({ type: 'open', order });

  return {
    opened: opened.promise,
    ended: ended.promise,
    lastWords: () => ({ how, stopped: STOPPED.has(how), lines: [...lines] }),
    connect(peer) {
      const channel = nextChannel++;
      process.post({ type: 'channel', channel, peer });
      return multiplex.open(channel);
    },
    first(peer) {
      const answer = Promise.withResolvers<string>();
      asked.push(answer);
      process.post({ type: 'first', peer });
      // A process that is gone, now or already, answers nobody.
      void ended.promise.then((fault) => answer.reject(fault ?? new Fault('HOST_DIED', { name })));
      return answer.promise;
    },
    async close() {
      process.post({ type: 'close' });
      await ended.promise;
      return digest;
    },
  };
}

function passOn(message: FromHost, multiplex: Multiplex): void {
  if (message.type === 'frame' || message.type === 'end-channel') multiplex.receive(message);
}

/** Whoever started the program from a terminal reads there what hosts say, as if they wrote to it themselves. */
export function passToTerminal(line: string): void {
  stderr.write(`${line}\n`);
}
