/** A moment that comes by itself after a while, or at once when somebody waits for it. */
export interface Beginning {
  readonly begun: Promise<void>;
  now(): void;
}

/** `after` milliseconds; 0: at once. */
export function beginning(after: number): Beginning {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = after > 0 ? setTimeout(resolve, after) : null;
  if (timer === null) resolve();
  return {
    begun: promise,
    now() {
      if (timer) clearTimeout(timer);
      resolve();
    },
  };
}
