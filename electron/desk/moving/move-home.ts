import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Fault } from '../../../shared/model/fault.ts';
import { truePath } from '../file-id.ts';
import { writeFault } from '../write-whole.ts';
import { type Goal, prepareGoal, UNFINISHED } from './goal.ts';
import { clearMoved, markMoved } from './moved-mark.ts';
import { type KeptId, type Way, writeNewPaths } from './new-paths.ts';
import { catchUp, copyOne, listTree, removeTree, type TreeFile } from './tree.ts';

/** Bytes. */
export interface MoveProgress {
  readonly done: number;
  readonly total: number;
}

/** What a move needs of the desk that it moves. No file is open while it goes on. */
export interface Moving {
  /** Where the program looks first. */
  readonly base: string;
  readonly home: string;
  /** Every file in the data folder that has an id. */
  ids(): Promise<readonly KeptId[]>;
  /** Settles when nothing is on its way to the disk. */
  settled(): Promise<unknown>;
  /** From now on everything is read and written there. At once. */
  switchTo(home: string): void;
}

/** Milliseconds between two words about how far it is. */
const TELL_EVERY = 100;

/**
 * Moves a data folder into a free one. Everything is copied first; up to the moment at which the program knows of the new folder
 * nothing happens to the old one, and a failure, a cancelled `signal` or a lost reader take the copies back. Faults of writing.
 */
export async function* moveHome(moving: Moving, goal: string, signal: AbortSignal | undefined): AsyncGenerator<MoveProgress> {
  const { home } = moving;
  const files = listTree(home);
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const undo = await prepareGoal(goal, total);
  let isMoved = false;
  try {
    const copied: TreeFile[] = [];
    yield* copyAll(home, goal, files, copied, signal);
    const ids = await moving.ids();
    await moving.settled();
    signal?.throwIfAborted();
    const way = { from: await truePath(home), to: await truePath(goal) };
    const last = fill(home, way, copied, ids);
    point(moving.base, goal);
    isMoved = true;
    moving.switchTo(goal);
    await leave(moving, goal, last).catch((error: unknown) => process.emitWarning(`the old data folder could not be cleared: ${String(error)}`));
    yield { done: total, total };
  } catch (error) {
    throw error instanceof Fault || signal?.aborted ? error : writeFault(error as NodeJS.ErrnoException, basename(goal));
  } finally {
    if (!isMoved) await undo().catch((error: unknown) => process.emitWarning(`${basename(goal)} could not be cleared: ${String(error)}`));
  }
}

/** `copied` is filled with what stands at the goal. */
async function* copyAll(
  home: string,
  goal: string,
  files: readonly TreeFile[],
  copied: TreeFile[],
  signal: AbortSignal | undefined,
): AsyncGenerator<MoveProgress> {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  let told = -TELL_EVERY;
  for (const file of files) {
    signal?.throwIfAborted();
    if (performance.now() - told >= TELL_EVERY) {
      told = performance.now();
      yield { done, total };
    }
    // What has gone meanwhile is no loss: the last step looks again.
    if (await copyOne(home, goal, file)) copied.push(file);
    done += file.bytes;
  }
  yield { done, total };
}

/** The last look, in one go with what follows: nothing of this process writes in between. Answers with what is to leave the old folder. */
function fill(home: string, way: Way, copied: readonly TreeFile[], ids: readonly KeptId[]): readonly TreeFile[] {
  const last = catchUp(home, way.to, copied);
  writeNewPaths(way, last, ids);
  rmSync(join(way.to, UNFINISHED), { force: true });
  return last;
}

async function leave({ base, home }: Moving, goal: string, files: readonly TreeFile[]): Promise<void> {
  // Whoever still writes there is refused.
  if (home !== base) markMoved(home, goal);
  await removeTree(home, files);
}

/** Has the program find its data at `home`, from the next start on too. */
function point(base: string, home: string): void {
  clearMoved(home);
  if (base !== home) markMoved(base, home);
}

/** Goes over to another data folder and leaves this one as it is. */
export async function goOver({ base, settled, switchTo }: Moving, { path, kind }: Goal): Promise<void> {
  if (kind !== 'data') throw new Fault('FOLDER_UNFIT', { path });
  await settled();
  try {
    point(base, path);
  } catch (error) {
    throw writeFault(error as NodeJS.ErrnoException, basename(base));
  }
  switchTo(path);
}
