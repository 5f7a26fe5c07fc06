import { describe, expect, it, test } from 'vitest';
import { askAdmission } from '../../../../renderer/client/ask-admission.ts';
import { admissionOf } from '../../../../renderer/client/session.ts';

const address = { pathname: '/f/1', search: '?a=1' };
const answer = { settings: {}, profile: {}, view: {} };

async function ask(hash: string, { file = null, status = 204, body = JSON.stringify(answer) }: { file?: string | null; status?: number; body?: string } = {}) {
  const seen: unknown[] = [];
  const send = (async (url: string, init: RequestInit) => {
    seen.push([url, init.method ?? 'GET', init.body]);
    return new Response(status === 200 ? body : null, { status });
  }) as unknown as typeof fetch;
  const { admitted, first } = admissionOf(askAdmission(file, { ...address, hash }, (url) => seen.push(url), send));
  return { admitted: await admitted, first: await first, seen };
}

describe('the token in the address', () => {
  it('is taken out of the address and exchanged for a cookie', async () => {
    expect(await ask('#t=abc-_9')).toEqual({ admitted: true, first: null, seen: ['/f/1?a=1', ['/session', 'POST', '{"token":"abc-_9"}']] });
  });

  it('is not needed where the cookie is there', async () => {
    expect(await ask('')).toEqual({ admitted: true, first: null, seen: [['/session', 'GET', undefined]] });
    expect((await ask('', { status: 401 })).admitted).toBe(false);
  });

  it('may be refused', async () => {
    expect(await ask('#t=abc', { file: 'f', status: 401 })).toMatchObject({ admitted: false, first: null });
  });
});

describe('what a file shows first', () => {
  it('comes with the admission, by token or by cookie', async () => {
    const byToken = await ask('#t=abc', { file: 'f', status: 200 });
    expect(byToken).toEqual({ admitted: true, first: answer, seen: ['/f/1?a=1', ['/session', 'POST', '{"token":"abc","file":"f"}']] });
    const byCookie = await ask('', { file: 'f', status: 200 });
    expect(byCookie).toEqual({ admitted: true, first: answer, seen: [['/session', 'POST', '{"file":"f"}']] });
  });

  it('may be missing or break off: whoever is admitted asks over the wires then', async () => {
    expect(await ask('#t=abc', { file: 'f', status: 200, body: 'null' })).toMatchObject({ admitted: true, first: null });
    expect(await ask('#t=abc', { file: 'f', status: 200, body: '{"settings":' })).toMatchObject({ admitted: true, first: null });
  });
});

test('a server that is gone has refused nobody: the wires wait for it', async () => {
  const { admitted, first } = admissionOf(Promise.reject(new TypeError('Failed to fetch')));
  expect([await admitted, await first]).toEqual([true, null]);
});

test('the desktop program lets its windows in unasked', async () => {
  const { admitted, first } = admissionOf(undefined);
  expect([await admitted, await first]).toEqual([true, null]);
});
