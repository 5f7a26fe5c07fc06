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

/** Starts hosts as child processes. */
export function forkHosts({ entry, execPath }: ForkOptions): StartHost {
  return () => {
    const child = fork(entry, [], { execPath, execArgv: [], serialization: 'advanced', stdio: ['ignore', 'inherit', 'pipe', 'ipc'] });
    return processHandle(child);
  };
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
