import { describe, expect, it } from 'vitest';
import { exchangeToken } from '../../../../renderer/client/index.ts';

const address = { pathname: '/f/1', search: '?a=1' };

async function exchange(hash: string, ok = true) {
  const seen: unknown[] = [];
  const send = (async (url: string, init: RequestInit) => {
    seen.push([url, init.method ?? 'GET', init.body]);
    return { ok } as Response;
  }) as unknown as typeof fetch;
  const done = await exchangeToken({ ...address, hash }, (url) => seen.push(url), send);
  return { done, seen };
}

describe('the token in the address', () => {
  it('is taken out of the address and exchanged for a cookie', async () => {
    expect(await exchange('#t=abc-_9')).toEqual({ done: true, seen: ['/f/1?a=1', ['/session', 'POST', '{"token":"abc-_9"}']] });
  });

  it('is not needed where the cookie is there', async () => {
    expect(await exchange('')).toEqual({ done: true, seen: [['/session', 'GET', undefined]] });
    expect((await exchange('', false)).done).toBe(false);
  });

  it('may be refused', async () => {
    expect((await exchange('#t=abc', false)).done).toBe(false);
  });
});
