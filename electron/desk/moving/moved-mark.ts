import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Fault } from '../../../shared/model/fault.ts';
import { parsedJson } from '../../../shared/model/parsed-json.ts';

/** Stands in a data folder whose data lies elsewhere by now: where the program looks first, and where it was meanwhile. */
export const MOVED = 'moved.json';

const movedSchema = z.object({ to: z.string().min(1) });
const MOST_STEPS = 8;

/**
 * Where the data lies that was in `base` once. A folder that is out of reach (a drive that is not plugged in) must not be taken for a
 * first start: fault FOLDER_AWAY.
 */
export function followMoves(base: string): string {
  let home = base;
  for (let step = 0; step < MOST_STEPS; step++) {
    const to = movedTo(home);
    if (to === null) return home;
    if (!existsSync(to)) throw new Fault('FOLDER_AWAY', { path: to, mark: join(home, MOVED) });
    home = to;
  }
  throw new Fault('FOLDER_AWAY', { path: home, mark: join(base, MOVED) });
}

function movedTo(home: string): string | null {
  const mark = join(home, MOVED);
  if (!existsSync(mark)) return null;
  const parsed = movedSchema.safeParse(parsedJson(readFileSync(mark, 'utf8')));
  if (!parsed.success) throw new Fault('FOLDER_AWAY', { path: '?', mark });
  return parsed.data.to;
}

/** Whether nothing may be written into this folder any more. */
export function isMovedAway(home: string): boolean {
  return existsSync(join(home, MOVED));
}

/** All or nothing, and before anything else may happen. Throws the file system's errors. */
export function markMoved(home: string, to: string): void {
  const draft = join(home, `${MOVED}.tmp`);
  try {
    const file = openSync(draft, 'w', 0o600);
    try {
      writeSync(file, JSON.stringify({ to }));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, join(home, MOVED));
  } finally {
    rmSync(draft, { force: true });
  }
}

export function clearMoved(home: string): void {
  rmSync(join(home, MOVED), { force: true });
}
