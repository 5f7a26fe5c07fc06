const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Settles at Ctrl-C or when the terminal goes. A second Ctrl-C ends at once, as anybody would expect. */
export function untilInterrupted(): Promise<void> {
  return listenForInterruption().comes;
}

export interface Interruption {
  readonly comes: Promise<void>;
  readonly hasCome: () => boolean;
}

/** From now on: a program that is told to stop while it starts ends in order, too. */
export function listenForInterruption(): Interruption {
  const { promise, resolve } = Promise.withResolvers<void>();
  let come = false;
  const stop = (): void => {
    for (const signal of SIGNALS) process.off(signal, stop);
    come = true;
    resolve();
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  return { comes: promise, hasCome: () => come };
}
