/** How the address hands the token over, once: `#t=TOKEN`. A fragment never leaves the browser by itself. */
const TOKEN = /(?:^#|&)t=([\w-]+)/;

export interface Address {
  readonly hash: string;
  readonly pathname: string;
  readonly search: string;
}

/**
 * Exchanges the token in the address for the session's cookie and takes it out of the address and the history.
 * Without a token the cookie must be there already. Returns whether this browser may go on.
 */
export async function exchangeToken(
  address: Address = location,
  replace: (url: string) => void = (url) => history.replaceState(history.state, '', url),
  send: typeof fetch = fetch,
): Promise<boolean> {
  const token = TOKEN.exec(address.hash)?.[1];
  if (token === undefined) return (await send('/session', { credentials: 'same-origin' })).ok;
  replace(address.pathname + address.search);
  const answer = await send('/session', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  });
  return answer.ok;
}
