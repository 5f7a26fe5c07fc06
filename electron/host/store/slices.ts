import { setImmediate as nextTurn } from 'node:timers/promises';

/** Milliseconds that background work may hold up everything else. */
const SLICE = 25;

/**
 * Runs steps in slices, letting the event loop turn between them; a step that another thread takes is waited for. Answers what they end
 * with; undefined: they were stopped.
 */
export async function runSliced<T>(steps: Iterator<void | Promise<void>, T>, isStopped: () => boolean): Promise<T | undefined> {
  await nextTurn();
  let start = performance.now();
  while (!isStopped()) {
    const step = steps.next();
    if (step.done) return step.value;
    if (!step.value && performance.now() - start < SLICE) continue;
    await (step.value ?? nextTurn());
    start = performance.now();
  }
  return undefined;
}
