/** Events that wait for one reader. */
export interface EventQueue<T> extends AsyncIterable<T> {
  push(event: T): void;
  /** The reader gets what waits and then the end. */
  end(): void;
}

/**
 * A queue of at most `most` waiting events. A reader that falls further behind gets the end instead of a gap:
 * it watches again and loads afresh.
 */
export function createEventQueue<T>(most: number): EventQueue<T> {
  let waiting: T[] = [];
  let ended = false;
  let wake = (): void => undefined;
  async function* read(): AsyncGenerator<T, void, void> {
    for (;;) {
      const next = waiting.shift();
      if (next !== undefined) yield next;
      else if (ended) return;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  }
  return {
    push(event) {
      if (ended) return;
      if (waiting.length >= most) {
        waiting = [];
        ended = true;
      } else waiting.push(event);
      wake();
    },
    end() {
      ended = true;
      wake();
    },
    [Symbol.asyncIterator]: read,
  };
}
