import type { FirstAnswer } from '../../shared/contract/first-view.ts';
import { shellBridge } from './shell-port.ts';

/** How the address hands the token over, once: `#t=TOKEN`. A fragment never leaves the browser by itself. */
const TOKEN = /(?:^#|&)t=([\w-]+)/;

export interface Address {
  readonly hash: string;
  readonly pathname: string;
  readonly search: string;
}

/** Whether this browser may go on, and what its page shows first. Neither rejects but for a server that is gone. */
export interface Admission {
  readonly admitted: Promise<boolean>;
  /** null: nothing came with it, and the page asks over its wires. */
  readonly first: Promise<FirstAnswer | null>;
}

/** The desktop program has let its windows in already. */
const ADMITTED: Admission = { admitted: Promise.resolve(true), first: Promise.resolve(null) };

/** Has the window let in. `file`: what its page shows; null: Home. */
export function admit(file: string | null): Admission {
  return shellBridge() ? ADMITTED : askAdmission(file);
}

/**
 * Exchanges the token in the address for the session's cookie and takes it out of the address and the history; without a token the
 * cookie must be there already. `file`: what the page shows, whose first view is asked for in the same breath.
 */
export function askAdmission(
  file: string | null,
  address: Address = location,
  replace: (url: string) => void = (url) => history.replaceState(history.state, '', url),
  send: typeof fetch = fetch,
): Admission {
  const token = TOKEN.exec(address.hash)?.[1];
  if (token !== undefined) replace(address.pathname + address.search);
  const asked = token === undefined && file === null ? send('/session', { credentials: 'same-origin' }) : post(send, { token, file: file ?? undefined });
  return {
    admitted: asked.then(({ ok }) => ok),
    // An answer that breaks off is as good as none.
    first: asked.then((answer) => (answer.status === 200 ? (answer.json() as Promise<FirstAnswer | null>) : null)).catch(() => null),
  };
}

function post(send: typeof fetch, body: { readonly token: string | undefined; readonly file: string | undefined }): Promise<Response> {
  return send('/session', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}
