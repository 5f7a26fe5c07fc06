import { appendFileSync, closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { withoutNames } from './without-names.ts';

export const LOG_LEVELS = ['error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What one kind of process says about itself. Nothing that a log does ever fails whoever writes to it. */
export interface LogFile {
  readonly path: string;
  /** On its way to the disk when this returns: a process that dies in the next moment has said it. */
  write(level: LogLevel, text: string): void;
  /** The last whole lines, the oldest first. */
  tail(lines: number): readonly string[];
}

export interface LogOptions {
  /** Bytes after which a file is put aside and the next begun. */
  readonly largest?: number;
  /** How many files are kept, with the one that is written. */
  readonly kept?: number;
  /** What is less important is left out. */
  readonly level?: LogLevel;
  readonly now?: () => Date;
}

const LARGEST = 1_000_000;
const KEPT = 5;
const LONGEST_TEXT = 8_000;
const TAIL_BYTES = 16_384;

/** A process that fails in a loop must not fill the disk's cache: lines of one second beyond these are only counted. */
const MOST_IN_A_SECOND = 200;

/**
 * Lines are appended one by one and at once, by opening the file anew: several processes may write to one log, each may be
 * killed at any moment, and none holds a file that another has put aside.
 */
export function createLogFile(path: string, { largest = LARGEST, kept = KEPT, level: least = 'info', now = () => new Date() }: LogOptions = {}): LogFile {
  const flood = createFlood();
  const append = (line: string): void => {
    mkdirSync(dirname(path), { recursive: true });
    if (sizeOf(path) + Buffer.byteLength(line) > largest) putAside(path, kept);
    appendFileSync(path, line, { mode: 0o600 });
  };
  return {
    path,
    write(level, text) {
      if (LOG_LEVELS.indexOf(level) > LOG_LEVELS.indexOf(least)) return;
      const at = now();
      const missed = flood.pass(at.getTime());
      if (missed === null) return;
      try {
        if (missed > 0) append(lineOf(at, 'warn', `${missed} lines left out`));
        append(lineOf(at, level, text));
      } catch {
        // A full disk, a folder that is gone or forbidden: the work that the line tells of goes on.
      }
    },
    tail: (lines) => lastLines(path, lines),
  };
}

function lineOf(at: Date, level: LogLevel, text: string): string {
  const said = withoutNames(text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text);
  return `${at.toISOString()} ${level.padEnd(5)} ${process.pid} ${said.trimEnd().replaceAll('\n', '\n    ')}\n`;
}

/** How many lines were left out before this one; null: it is left out, too. */
function createFlood(): { pass(at: number): number | null } {
  let second = 0;
  let count = 0;
  let missed = 0;
  return {
    pass(at) {
      if (Math.floor(at / 1_000) !== second) {
        second = Math.floor(at / 1_000);
        count = 0;
      }
      count += 1;
      if (count > MOST_IN_A_SECOND) {
        missed += 1;
        return null;
      }
      const before = missed;
      missed = 0;
      return before;
    },
  };
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** `x.log` becomes `x.log.1`, that `x.log.2`, and the oldest goes. Where another process does the same at this moment, one of them finds nothing to move. */
function putAside(path: string, kept: number): void {
  const name = (age: number): string => (age === 0 ? path : `${path}.${age}`);
  rmSync(name(kept - 1), { force: true });
  for (let age = kept - 2; age >= 0; age--) moveIfThere(name(age), name(age + 1));
}

function moveIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function lastLines(path: string, lines: number): readonly string[] {
  try {
    const end = readEnd(path);
    // What the window cuts through is half a line.
    return end.text
      .split('\n')
      .slice(end.whole ? 0 : 1, -1)
      .slice(-lines);
  } catch {
    // There is no log yet, or it cannot be read: nothing to show.
    return [];
  }
}

function readEnd(path: string): { readonly text: string; readonly whole: boolean } {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const start = Math.max(0, size - TAIL_BYTES);
    const bytes = Buffer.alloc(size - start);
    readSync(file, bytes, 0, bytes.length, start);
    return { text: bytes.toString('utf8'), whole: start === 0 };
  } finally {
    closeSync(file);
  }
}
