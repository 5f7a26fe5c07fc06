import { useEffect, useState } from 'react';

/**
 * A part of the program that comes when it is wanted. Not React's `lazy`: once a fallback was shown, React holds back what it stood for
 * until 300 ms have gone by, however soon it is here.
 */
export interface Code<T> {
  /** Fetches it; whoever needs it first begins, and later callers get the same. A failed fetch is tried again by the next caller. */
  load(): Promise<T>;
  /** null until it is here. */
  readonly loaded: T | null;
}

export function codeOf<T>(fetch: () => Promise<T>): Code<T> {
  let loading: Promise<T> | null = null;
  let loaded: T | null = null;
  return {
    get loaded() {
      return loaded;
    },
    load() {
      loading ??= fetch().then(
        (fetched) => {
          loaded = fetched;
          return fetched;
        },
        (error: unknown) => {
          loading = null;
          throw error;
        },
      );
      return loading;
    },
  };
}

/** The code once it is here, at once where it is already; null until then. What cannot be fetched is thrown to the boundary of the window. */
export function useCode<T>(code: Code<T>): T | null {
  const [, setState] = useState<unknown>(null);
  const { loaded } = code;
  useEffect(() => {
    if (loaded !== null) return;
    code.load().then(
      () => setState({}),
      (error: unknown) =>
        setState(() => {
          throw error;
        }),
    );
  }, [code, loaded]);
  return loaded;
}
