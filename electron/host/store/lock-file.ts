import { closeSync, fsyncSync, openSync, readFileSync, rmSync, statSync, utimesSync, writeSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { newId } from '../../../shared/model/ids.ts';
import { isRunning } from '../../system/is-running.ts';
import { sqliteCode } from './sqlite-fault.ts';

/** Who writes to a file; stands beside it while they do. */
interface Lock {
  readonly device: string;
  readonly host: string;
  readonly pid: number;
  /** Second since 1970 at which the machine started: a process id means nothing after a restart. */
  readonly boot: number;
  readonly token: string;
}

const REFRESH_EVERY = 60_000;

/** A lock of another machine that nobody refreshed for so many milliseconds is left over. */
const STALE_AFTER = 15 * 60_000;
const LONGEST_LOCK = 4_096;
const BOOT_TOLERANCE = 60;

/** Locks that this process holds, of whatever files. */
const held = new Set<string>();

export function lockPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.lock`);
}

export interface HeldLock {
  release(): void;
}

/** Whether somebody else writes to the file at this moment. */
export function isLockedElsewhere(path: string): boolean {
  const lock = lockPath(path);
  try {
    const { size, mtimeMs } = statSync(lock);
    if (size > LONGEST_LOCK) return true;
    return isAlive(readLock(lock), Date.now() - mtimeMs);
  } catch (error) {
    if (sqliteCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Takes the lock, or null if somebody alive holds it. Throws the file system's error where no lock can be made. */
export function takeLock(path: string, device: string): HeldLock | null {
  const lock = lockPath(path);
  const token = newId();
  if (!createLock(lock, token, device)) {
    if (isLockedElsewhere(path)) return null;
    rmSync(lock, { force: true });
    if (!createLock(lock, token, device)) return null;
  }
  held.add(token);
  const refresh = setInterval(() => refreshLock(lock, token), REFRESH_EVERY);
  refresh.unref();
  return {
    release() {
      clearInterval(refresh);
      held.delete(token);
      if (isOurs(lock, token)) rmSync(lock, { force: true });
    },
  };
}

/** A machine that slept may find its lock taken over: it is the other's then, to refresh and to remove. */
function isOurs(path: string, token: string): boolean {
  try {
    return parseLock(readFileSync(path, 'utf8'))?.token === token;
  } catch (error) {
    // The drive may be gone; the next edit finds that out and says so.
    if (sqliteCode(error) === '') throw error;
    return false;
  }
}

function createLock(path: string, token: string, device: string): boolean {
  try {
    const file = openSync(path, 'wx', 0o644);
    const lock: Lock = { device, host: hostname(), pid: process.pid, boot: bootSecond(), token };
    try {
      writeSync(file, JSON.stringify(lock));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    return true;
  } catch (error) {
    if (sqliteCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function refreshLock(path: string, token: string): void {
  if (!isOurs(path, token)) return;
  try {
    utimesSync(path, new Date(), new Date());
  } catch (error) {
    if (sqliteCode(error) === '') throw error;
  }
}

function bootSecond(): number {
  return Math.round(Date.now() / 1_000 - uptime());
}

/** null: nobody knows whose it is. */
function readLock(path: string): Lock | null {
  try {
    return parseLock(readFileSync(path, 'utf8'));
  } catch (error) {
    if (['EACCES', 'EPERM', 'EISDIR'].includes(sqliteCode(error))) return null;
    throw error;
  }
}

function parseLock(text: string): Lock | null {
  try {
    const lock = JSON.parse(text) as Partial<Lock> | null;
    return lock && typeof lock.host === 'string' && typeof lock.pid === 'number' ? (lock as Lock) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** A lock that is half written, or not ours to read, counts as alive for as long as one of another machine would. */
function isAlive(lock: Lock | null, age: number): boolean {
  if (!lock || lock.host !== hostname()) return age < STALE_AFTER;
  if (Math.abs(lock.boot - bootSecond()) > BOOT_TOLERANCE) return false;
  if (lock.pid === process.pid) return held.has(lock.token);
  return isRunning(lock.pid);
}
