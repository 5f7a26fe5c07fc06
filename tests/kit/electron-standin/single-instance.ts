import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a later start of the program hands to the first one. */
export interface SecondStart {
  readonly args: readonly string[];
  readonly folder: string;
}

/** Whether this process is the first with this data folder. A later one leaves a note and gets false. */
export function takeLock(userData: string, onSecond: (start: SecondStart) => void): boolean {
  mkdirSync(userData, { recursive: true });
  const lock = join(userData, 'standin.lock');
  if (existsSync(lock) && isAlive(Number(readFileSync(lock, 'utf8')))) {
    writeFileSync(join(userData, `second-${process.pid}.json`), JSON.stringify({ args: process.argv, folder: process.cwd() }));
    return false;
  }
  writeFileSync(lock, String(process.pid));
  const watcher = watch(userData, () => {
    for (const name of readdirSync(userData).filter((name) => /^second-\d+\.json$/.test(name))) {
      const note = readWhole(join(userData, name));
      if (note !== null) onSecond(note);
    }
  });
  watcher.unref();
  return true;
}

/** null while it is still being written. */
function readWhole(path: string): SecondStart | null {
  try {
    const note = JSON.parse(readFileSync(path, 'utf8')) as SecondStart;
    rmSync(path);
    return note;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch {
    return false; // no such process: the lock is a left-over
  }
}
