/** How the address hands the token over, once: `#t=TOKEN`. A fragment never leaves the browser by itself. */
const TOKEN = /(?:^#|&)t=([\w-]+)/;

export interface Address {
  readonly hash: string;
  readonly pathname: string;
  readonly search: string;
}

/**
 * Exchanges the token in the address for the session's cookie and takes it out of the address and the history.
 * Without a token it does nothing: the cookie is there already. Returns false where the token was refused.
 */
export async function exchangeToken(
  address: Address = location,
  replace: (url: string) => void = (url) => history.replaceState(history.state, '', url),
  send: typeof fetch = fetch,
): Promise<boolean> {
  const token = TOKEN.exec(address.hash)?.[1];
  if (token === undefined) return true;
  replace(address.pathname + address.search);
  const answer = await send('/session', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  });
  return answer.ok;
}
