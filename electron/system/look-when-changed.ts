import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Milliseconds between two looks where the system says nothing: a folder that is not there yet, a network drive, too many watchers. */
const LOOK_EVERY = 2_000;

/**
 * Runs `look` whenever the file at a path may have been replaced, one look at a time; what changes during a look has it look again. A look
 * that fails is none. Keeps no process alive. Returns the way to stop.
 */
export function lookWhenChanged(path: string, look: () => Promise<void>): () => void {
  let watcher: FSWatcher | null = null;
  let isLooking = false;
  let isMissed = false;
  let isOver = false;
  const run = async (): Promise<void> => {
    isMissed = isLooking;
    if (isLooking) return;
    isLooking = true;
    do {
      isMissed = false;
      // A folder that cannot be read for a while says nothing new.
      await look().catch(() => undefined);
    } while (isMissed && !isOver);
    isLooking = false;
    if (isOver) return;
    watcher ??= watchName(path, changed);
    timer.refresh();
  };
  const changed = (isThere: boolean): void => {
    if (!isThere) watcher = null;
    void run();
  };
  const timer = setTimeout(() => void run(), LOOK_EVERY);
  timer.unref();
  watcher = watchName(path, changed);
  return () => {
    isOver = true;
    clearTimeout(timer);
    watcher?.close();
  };
}

/** null: the folder cannot be watched, now. `isThere`: whether it is watched further on. */
function watchName(path: string, changed: (isThere: boolean) => void): FSWatcher | null {
  try {
    const watcher = watch(dirname(path), { persistent: false }, (_event, name) => {
      // Locks and half-written files come and go beside it.
      if (name === null || name === basename(path)) changed(true);
    });
    watcher.on('error', () => {
      watcher.close();
      changed(false);
    });
    return watcher;
  } catch {
    return null;
  }
}
