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
  return useFetched(code, 1);
}

/** Milliseconds between two attempts. */
const PAUSE = 1_000;
const ATTEMPTS = 5;

/** The same of something that the window is shown without at first: a server that does not answer for a moment is no reason to tear it down. */
export function useLater<T>(code: Code<T>): T | null {
  return useFetched(code, ATTEMPTS);
}

function useFetched<T>(code: Code<T>, attempts: number): T | null {
  const [, setState] = useState<unknown>(null);
  const { loaded } = code;
  useEffect(() => {
    if (loaded !== null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wanted = true;
    const attempt = (left: number) => {
      code.load().then(
        () => setState({}),
        (error: unknown) => {
          if (wanted && left > 1) timer = setTimeout(attempt, PAUSE, left - 1);
          else if (wanted)
            setState(() => {
              throw error;
            });
        },
      );
    };
    attempt(attempts);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [code, loaded, attempts]);
  return loaded;
}
