import type { FirstAnswer } from '../../shared/contract/first-view.ts';

declare global {
  interface Window {
    /** The server's answer to ask-ahead.ts. In a browser only: the desktop program has let its windows in already. */
    readonly cxmapAsked?: Promise<Response>;
  }
}

/** Whether this browser may go on, and what its page shows first. Neither rejects. */
export interface Admission {
  readonly admitted: Promise<boolean>;
  /** null: nothing came with it, and the page asks over its wires. */
  readonly first: Promise<FirstAnswer | null>;
}

const ADMITTED: Admission = { admitted: Promise.resolve(true), first: Promise.resolve(null) };

/** `asked`: the answer that the page itself has asked for; undefined: it need not ask. */
export function admissionOf(asked: Promise<Response> | undefined): Admission {
  if (!asked) return ADMITTED;
  return {
    // A server that is gone has refused nobody: the window's wires tell of it, and wait for it to be back.
    admitted: asked.then(
      ({ ok }) => ok,
      () => true,
    ),
    // An answer that breaks off is as good as none.
    first: asked.then((answer) => (answer.status === 200 ? (answer.json() as Promise<FirstAnswer | null>) : null)).catch(() => null),
  };
}
