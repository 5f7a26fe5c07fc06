/** How the address hands the token over, once: `#t=TOKEN`. A fragment never leaves the browser by itself. */
const TOKEN = /(?:^#|&)t=([\w-]+)/;

export interface Address {
  readonly hash: string;
  readonly pathname: string;
  readonly search: string;
}

/**
 * Exchanges the token in the address for the session's cookie and takes it out of the address and the history; without a token the
 * cookie must be there already. `file`: what the page shows, whose first view is asked for in the same breath; null: Home.
 */
export function askAdmission(
  file: string | null,
  address: Address = location,
  replace: (url: string) => void = (url) => history.replaceState(history.state, '', url),
  send: typeof fetch = fetch,
): Promise<Response> {
  const token = TOKEN.exec(address.hash)?.[1];
  if (token !== undefined) replace(address.pathname + address.search);
  return token === undefined && file === null ? send('/session', { credentials: 'same-origin' }) : post(send, { token, file: file ?? undefined });
}

function post(send: typeof fetch, body: { readonly token: string | undefined; readonly file: string | undefined }): Promise<Response> {
  return send('/session', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}
