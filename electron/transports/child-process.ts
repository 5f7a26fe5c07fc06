import { type ChildProcess, fork } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { FromHost, ToHost } from './host-protocol.ts';

/** The desk's handle on one host process, whatever way it was started. */
export interface HostProcess {
  readonly pid: number | undefined;
  post(message: ToHost): void;
  onMessage(listener: (message: FromHost) => void): void;
  /** What it writes to its standard error, line by line: what it logs, and the last words of a crash. */
  onComplaint(listener: (line: string) => void): void;
  /** The process is gone; `how`: its exit code or the signal that ended it. */
  onExit(listener: (how: string) => void): void;
  /** Ends it at once; it may be deep inside SQLite and hear nothing. */
  kill(): void;
}

export type StartHost = () => HostProcess;

export interface ForkOptions {
  /** The host's entry: electron/host/main.ts, or its bundle. */
  readonly entry: string;
  /** A Node that can run it: 24, or 22.12 and later for the bundle. */
  readonly execPath: string;
}

export interface ForkedHosts {
  readonly startHost: StartHost;
  /** Begins the process of the next host ahead of its file: it starts while its desk does. One that is never used ends with this process. */
  prepare(): void;
}

/** Starts hosts as child processes. */
export function forkHosts(options: ForkOptions): StartHost {
  return hostsAhead(options).startHost;
}

export function hostsAhead({ entry, execPath }: ForkOptions): ForkedHosts {
  const start = (): ChildProcess => fork(entry, [], { execPath, execArgv: [], serialization: 'advanced', stdio: ['ignore', 'inherit', 'pipe', 'ipc'] });
  let ahead: ChildProcess | null = null;
  return {
    prepare() {
      ahead ??= start();
      // Nobody waits for it yet.
      ahead.on('error', () => undefined);
      for (const held of [ahead, ahead.channel, ahead.stderr as Partial<Held> | null]) held?.unref?.();
    },
    startHost() {
      const ready = ahead?.connected && ahead.exitCode === null ? ahead : null;
      ahead = null;
      for (const held of [ready, ready?.channel, ready?.stderr as Partial<Held> | null | undefined]) held?.ref?.();
      return processHandle(ready ?? start());
    },
  };
}

/** What keeps a process from ending. */
interface Held {
  ref(): void;
  unref(): void;
}

function processHandle(child: ChildProcess): HostProcess {
  return {
    pid: child.pid,
    post(message) {
      // A host that has just died is told of by onExit; the message then has nobody to go to.
      if (child.connected) child.send(message, () => undefined);
    },
    onMessage: (listener) => child.on('message', (message) => listener(message as FromHost)),
    onComplaint: (listener) => readLines(child.stderr, listener),
    onExit(listener) {
      child.on('exit', (code, signal) => listener(signal === null ? `code ${code}` : `signal ${signal}`));
      child.on('error', ({ message }) => listener(message));
    },
    kill: () => child.kill('SIGKILL'),
  };
}

export function readLines(stream: Readable | null, listener: (line: string) => void): void {
  if (stream) createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on('line', listener);
}
