/** Milliseconds of a pause. */
const SLICE = 6;
/** What may mean any part of the map. */
const ALL_OF_IT = ['keydown', 'wheel'] as const;
/** So much of the map more in one step, in map units: a lane or two. */
const STRETCH = 400;

/**
 * Lays out what lies below `from` a little at a time, so that hands and frames come in between; then `done`. `layDown` lays the map out down
 * to there and answers how far it reaches. Keys and the wheel do not wait: for them the rest is done at once. Answers how to end it.
 */
export function layInPauses(from: number, layDown: (until: number) => number, done: () => void): () => void {
  let until = from;
  let timer = 0;
  const goOn = () => {
    const end = performance.now() + SLICE;
    let reached = until;
    while (reached >= until && performance.now() < end) {
      until = Math.max(until, reached) + STRETCH;
      reached = layDown(until);
    }
    if (reached >= until) timer = window.setTimeout(goOn);
    else finish();
  };
  const finish = () => {
    stop();
    done();
  };
  const stop = () => {
    clearTimeout(timer);
    for (const type of ALL_OF_IT) window.removeEventListener(type, finish, { capture: true });
  };
  for (const type of ALL_OF_IT) window.addEventListener(type, finish, { capture: true });
  timer = window.setTimeout(goOn);
  return stop;
}
