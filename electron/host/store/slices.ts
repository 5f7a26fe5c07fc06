import { setImmediate as nextTurn } from 'node:timers/promises';

/** Milliseconds that background work may hold up everything else. */
const SLICE = 25;

/** Runs steps in slices, letting the event loop turn between them. */
export async function runSliced(steps: Iterator<void>, isStopped: () => boolean): Promise<void> {
  await nextTurn();
  let start = performance.now();
  while (!isStopped() && !steps.next().done) {
    if (performance.now() - start < SLICE) continue;
    await nextTurn();
    start = performance.now();
  }
}
