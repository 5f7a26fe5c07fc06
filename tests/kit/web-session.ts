/** Exchanges the token of a printed address for the headers that a browser's web sockets would carry. */
export async function signIn(address: string): Promise<{ origin: string; headers: { origin: string; cookie: string } }> {
  const { origin, hash } = new URL(address);
  const answer = await fetch(`${origin}/session`, {
    method: 'POST',
    headers: { origin },
    body: JSON.stringify({ token: hash.slice('#t='.length) }),
  });
  if (answer.status !== 204) throw new Error(`the token was refused: ${answer.status}`);
  return { origin, headers: { origin, cookie: String(answer.headers.get('set-cookie')?.split(';')[0]) } };
}
