import { readFile } from 'node:fs/promises';
import type { HostProcess } from '../transports/child-process.ts';
import type { FromHost } from '../transports/host-protocol.ts';

export interface HostLimits {
  /** Milliseconds that a process may take until its first word: on a busy machine, or behind a virus scanner, starting alone can take longer than a file may be silent. */
  readonly start: number;
  /** Milliseconds without a word from a host before it counts as hung. */
  readonly silence: number;
  /** Bytes of memory that one file may take. */
  readonly memory: number;
  /** Milliseconds between two looks. */
  readonly look: number;
}

const HOST_LIMITS: HostLimits = { start: 60_000, silence: 10_000, memory: 1_500_000_000, look: 1_000 };

/** After a look that came this much too late the machine slept, or the desk was busy: the host gets its time again. */
const LATE = 3_000;

export interface HostWatch {
  heard(message: FromHost): void;
  stop(): void;
}

/**
 * Looks after a host from outside: an endless query in SQLite cannot be interrupted from within, and takes memory without
 * its loop saying so. Calls `onHung` once, with the seconds of silence.
 */
export function watchHost(host: HostProcess, limits: HostLimits = HOST_LIMITS, onHung: (seconds: number) => void): HostWatch {
  let lastWord = Date.now();
  let hasSpoken = false;
  let lastLook = Date.now();
  let memory = 0;
  let isOver = false;
  const stop = (): void => {
    isOver = true;
    clearInterval(timer);
  };
  const look = async (): Promise<void> => {
    const now = Date.now();
    if (now - lastLook > limits.look + LATE) lastWord = now;
    lastLook = now;
    memory = (await residentMemory(host.pid)) ?? memory;
    // It has ended while we looked.
    if (isOver) return;
    const silence = now - lastWord;
    if (silence <= (hasSpoken ? limits.silence : limits.start) && memory <= limits.memory) return;
    stop();
    onHung(Math.round(silence / 1_000));
  };
  const timer = setInterval(() => void look(), limits.look);
  return {
    heard(message) {
      lastWord = Date.now();
      hasSpoken = true;
      if (message.type === 'alive') memory = message.memory;
    },
    stop,
  };
}

/** Bytes, or null where the system does not tell: then the host's own word counts. */
async function residentMemory(pid: number | undefined): Promise<number | null> {
  if (pid === undefined || process.platform !== 'linux') return null;
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kibibytes = /^VmRSS:\s+(\d+)/m.exec(status)?.[1];
  return kibibytes === undefined ? null : Number(kibibytes) * 1_024;
}
