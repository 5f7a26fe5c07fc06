import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newId } from '../../../shared/model/ids.ts';
import { isRunning } from '../../system/is-running.ts';
import { namesIn } from './names-in.ts';

/** A file that stands while the program runs, so that the next start can tell an end from a stop. */
export interface RunningMark {
  /** When earlier runs began that were never ended (milliseconds since 1970); each is told once. */
  readonly stopped: readonly number[];
  /** The program ends in order. */
  clear(): void;
}

const NAME = /^(\d+)-(\d+)-\w+$/;

/** Several programs may run on one data folder; those whose process lives are left alone. A folder that cannot be written has no marks. */
export function markRunning(folder: string, now: number = Date.now()): RunningMark {
  const own = join(folder, `${process.pid}-${now}-${newId()}`);
  const stopped: number[] = [];
  for (const name of namesIn(folder)) {
    const [, pid, since] = NAME.exec(name) ?? [];
    if (pid === undefined || isRunning(Number(pid))) continue;
    if (remove(join(folder, name))) stopped.push(Number(since));
  }
  write(folder, own);
  return { stopped, clear: () => void remove(own) };
}

/** Whether another program that lives runs on this data folder. */
export function runsElsewhere(folder: string): boolean {
  return namesIn(folder).some((name) => {
    const pid = Number(NAME.exec(name)?.[1] ?? process.pid);
    return pid !== process.pid && isRunning(pid);
  });
}

/** Whether this process took it away: another may start at the same moment. */
function remove(path: string): boolean {
  try {
    readFileSync(path);
    rmSync(path);
    return true;
  } catch {
    // Gone already, or not ours to remove: then another start tells of it.
    return false;
  }
}

function write(folder: string, path: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, '');
  } catch {
    // Without a mark a stop is not told of; the program itself runs.
  }
}
