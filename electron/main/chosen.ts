import { EventPublisher } from '@orpc/server';

/** What is chosen in the native menu, on its way to the windows that offer it. */
export interface Chosen {
  publish(window: number, id: string): void;
  /** What is chosen for the window from now on, and what it just missed. */
  subscribe(window: number, signal: AbortSignal | undefined): AsyncGenerator<string, void, void>;
}

/** Milliseconds: a page that has just been loaded listens a moment after its menu stands. What is older nobody waits for any more. */
const LONGEST = 5_000;

export function createChosen(now: () => number = Date.now): Chosen {
  const publisher = new EventPublisher<Record<string, string>>();
  const listening = new Map<number, number>();
  const missed = new Map<number, { readonly id: string; readonly at: number }[]>();
  const count = (window: number, by: number): void => void listening.set(window, (listening.get(window) ?? 0) + by);
  return {
    publish(window, id) {
      if ((listening.get(window) ?? 0) > 0) publisher.publish(String(window), id);
      else missed.set(window, [...(missed.get(window) ?? []), { id, at: now() }]);
    },
    async *subscribe(window, signal) {
      const events = publisher.subscribe(String(window), signal ? { signal } : {});
      count(window, 1);
      try {
        const before = missed.get(window) ?? [];
        missed.delete(window);
        for (const { id, at } of before) if (now() - at < LONGEST) yield id;
        yield* events;
      } finally {
        count(window, -1);
      }
    },
  };
}
