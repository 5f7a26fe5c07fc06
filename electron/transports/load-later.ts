/** Code that is loaded when it is first needed. */
export interface LoadedLater<T> {
  /** Rejects where it cannot be loaded. */
  get(): Promise<T>;
  /** Loads it in a moment, since it is about to be needed. */
  prepare(): void;
}

/** Milliseconds in which a page that was just told what it shows has painted it: until then nobody takes its processor. */
const A_MOMENT = 150;

export function loadLater<T>(load: () => Promise<T>): LoadedLater<T> {
  let loading: Promise<T> | null = null;
  const get = (): Promise<T> => (loading ??= load());
  return {
    get,
    // Whoever needs it hears of a failure.
    prepare: () => void setTimeout(() => get().catch(() => undefined), A_MOMENT).unref(),
  };
}
