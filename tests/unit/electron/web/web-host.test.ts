import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import type { Desk } from '../../../../electron/desk/index.ts';
import { startWebHost } from '../../../../electron/web/server.ts';
import { Fault } from '../../../../shared/model/fault.ts';
import { scratchFolder } from '../../../kit/scratch-folder.ts';

/** A desk that answers every frame with itself. */
const echoDesk: Pick<Desk, 'serve' | 'connect' | 'first'> = {
  first: (id) => Promise.resolve(JSON.stringify({ id })),
  serve: (channel) => channel.onMessage((frame) => channel.send(frame)),
  connect: () => Promise.reject(new Fault('FILE_NOT_FOUND', { name: 'gone' })),
};

async function start(desk: Partial<Desk> = {}, page = '<!doctype html>') {
  const rendererFolder = await scratchFolder();
  await mkdir(join(rendererFolder, 'assets'));
  for (const name of ['index.html', 'file.html']) await writeFile(join(rendererFolder, name), page);
  await writeFile(join(rendererFolder, 'assets', 'app-1a2b3c.js'), 'export {};');
  await writeFile(join(rendererFolder, '..', 'outside.txt'), 'secret');
  const host = await startWebHost({ desk: { ...echoDesk, ...desk } as Desk, port: 0, rendererFolder, largestFrame: 1_000 });
  onTestFinished(() => host.close());
  const port = Number(new URL(host.origin).port);
  return { host, port, rendererFolder, token: String(new URL(host.url).hash.slice('#t='.length)) };
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Plain requests with any headers: fetch would not send a false Host. */
function ask(port: number, path: string, options: { method?: string; headers?: Record<string, string>; body?: string } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, path, host: '127.0.0.1', method: options.method ?? 'GET', headers: options.headers ?? {} }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asked.on('error', reject);
    asked.end(options.body);
  });
}

function exchange(port: number, token: string, headers: Record<string, string> = {}): Promise<Answer> {
  return ask(port, '/session', { method: 'POST', headers: { origin: `http://127.0.0.1:${port}`, ...headers }, body: JSON.stringify({ token }) });
}

/** The status that refused the upgrade, or what came back for one frame. */
function connect(port: number, path: string, headers: Record<string, string>, frame = 'hello'): Promise<string> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers });
    socket.on('unexpected-response', (_request, response) => resolve(String(response.statusCode)));
    socket.on('open', () => socket.send(frame));
    socket.on('message', (data) => {
      resolve(String(data));
      socket.terminate();
    });
    socket.on('close', (code, reason) => resolve(`closed ${code} ${String(reason)}`));
    socket.on('error', () => undefined);
  });
}

const cookieOf = (answer: Answer): string => String(answer.headers['set-cookie']?.[0]?.split(';')[0]);

test('a token is good for one exchange, and gives an HttpOnly, SameSite=Strict cookie', async () => {
  const { port, token } = await start();
  expect(Buffer.from(token, 'base64url')).toHaveLength(24);
  const first = await exchange(port, token);
  expect(first.status).toBe(204);
  expect(first.headers['set-cookie']?.[0]).toMatch(/; HttpOnly; SameSite=Strict$/);
  expect((await exchange(port, token)).status).toBe(401);
  expect((await exchange(port, 'guessed')).status).toBe(401);
  expect((await ask(port, '/session', { headers: { cookie: cookieOf(first) } })).status).toBe(204);
  expect((await ask(port, '/session')).status).toBe(401);
});

test('the exchange wants its own origin, a small body and a token', async () => {
  const { port, token } = await start();
  expect((await exchange(port, token, { origin: 'http://evil.example' })).status).toBe(403);
  expect((await ask(port, '/session', { method: 'POST', body: JSON.stringify({ token }) })).status).toBe(403);
  expect((await exchange(port, 'x'.repeat(5_000))).status).toBe(413);
  const own = { origin: `http://127.0.0.1:${port}` };
  expect((await ask(port, '/session', { method: 'POST', headers: own, body: 'not json' })).status).toBe(400);
  expect((await ask(port, '/session', { method: 'PUT', headers: own })).status).toBe(405);
  expect((await exchange(port, token)).status).toBe(204);
});

const FILE = '0123456789abcdef';

function askFirst(port: number, body: object, headers: Record<string, string> = {}): Promise<Answer> {
  return ask(port, '/session', { method: 'POST', headers: { origin: `http://127.0.0.1:${port}`, ...headers }, body: JSON.stringify(body) });
}

test('what a file shows first comes with the admission, by token or by cookie, and is kept by nobody', async () => {
  const { port, token } = await start();
  const byToken = await askFirst(port, { token, file: FILE });
  expect([byToken.status, byToken.body, byToken.headers['cache-control']]).toEqual([200, JSON.stringify({ id: FILE }), 'no-store']);
  expect(byToken.headers['content-type']).toMatch(/^application\/json/);
  const cookie = cookieOf(byToken);
  const byCookie = await askFirst(port, { file: FILE }, { cookie });
  expect([byCookie.status, byCookie.body, byCookie.headers['set-cookie']]).toEqual([200, JSON.stringify({ id: FILE }), undefined]);
});

test('nothing of a file goes to whoever is not admitted, nor is its host even asked', async () => {
  const asked: string[] = [];
  const first: Desk['first'] = (id) => {
    asked.push(id);
    return Promise.reject(new Error('asked'));
  };
  const { port, token } = await start({ first });
  const cookie = cookieOf(await askFirst(port, { token }));
  const refused = [
    await askFirst(port, { file: FILE }),
    await askFirst(port, { token, file: FILE }),
    await askFirst(port, { token: 'guessed', file: FILE }, { cookie }),
    await askFirst(port, { file: FILE }, { cookie: `cxmap-${port}=guessed` }),
    await askFirst(port, { file: FILE }, { cookie, origin: 'http://evil.example' }),
    await askFirst(port, { file: '../../etc/passwd' }, { cookie }),
    await ask(port, '/session', { method: 'POST', headers: { cookie }, body: JSON.stringify({ file: FILE }) }),
  ];
  expect(refused.map(({ status, body }) => [status, body])).toEqual([401, 401, 401, 401, 403, 400, 403].map((status) => [status, '']));
  expect(asked).toEqual([]);
  expect((await askFirst(port, { file: FILE }, { cookie })).body).toBe('null');
  expect(asked).toEqual([FILE]);
});

test('the admission does not wait for the file', async () => {
  const file = Promise.withResolvers<string>();
  const { host, token } = await start({ first: () => file.promise });
  const answer = await fetch(`${host.origin}/session`, {
    method: 'POST',
    headers: { origin: host.origin },
    body: JSON.stringify({ token, file: FILE }),
  });
  expect([answer.status, answer.headers.get('set-cookie')]).toEqual([200, expect.stringContaining('HttpOnly')]);
  file.resolve(JSON.stringify({ late: true }));
  expect(await answer.json()).toEqual({ late: true });
});

test('other names for this machine are refused: DNS may be rebound', async () => {
  const { port } = await start();
  expect((await ask(port, '/', { headers: { host: `evil.example:${port}` } })).status).toBe(421);
  expect((await ask(port, '/', { headers: { host: '127.0.0.1' } })).status).toBe(421);
  expect((await ask(port, '/', { headers: { host: `localhost:${port}` } })).status).toBe(200);
  expect((await ask(port, '/', { headers: { origin: 'http://evil.example' } })).status).toBe(403);
});

test('a web socket wants the cookie and its own origin, also when there is none', async () => {
  const { port, token } = await start();
  const cookie = cookieOf(await exchange(port, token));
  const origin = `http://127.0.0.1:${port}`;
  expect(await connect(port, '/ws/desk', { cookie, origin })).toBe('hello');
  expect(await connect(port, '/ws/desk', { cookie })).toBe('403');
  expect(await connect(port, '/ws/desk', { cookie, origin: 'http://evil.example' })).toBe('403');
  expect(await connect(port, '/ws/desk', { cookie, origin: `http://localhost:${port}` })).toBe('403');
  expect(await connect(port, '/ws/desk', { cookie, origin, host: `evil.example:${port}` })).toBe('403');
  expect(await connect(port, '/ws/desk', { origin })).toBe('401');
  expect(await connect(port, '/ws/desk', { origin, cookie: `cxmap-${port}=guessed` })).toBe('401');
  expect(await connect(port, '/ws/elsewhere', { cookie, origin })).toBe('404');
  expect(await connect(port, '/ws/f/0123456789abcdef', { cookie, origin })).toBe('closed 4000 FILE_NOT_FOUND');
});

test('what is no address is refused, and the next one is answered: any page on this machine may send one', async () => {
  const { port } = await start();
  const upgrade = { upgrade: 'websocket', connection: 'Upgrade', origin: 'https://elsewhere.example' };
  expect((await ask(port, '//', { headers: upgrade })).status).toBe(403);
  expect((await ask(port, '//')).status).toBe(400);
  expect((await ask(port, '/')).status).toBe(200);
});

test('a frame that is too large ends its own socket', async () => {
  const { port, token } = await start();
  const headers = { cookie: cookieOf(await exchange(port, token)), origin: `http://127.0.0.1:${port}` };
  expect(await connect(port, '/ws/desk', headers, 'x'.repeat(1_001))).toBe('closed 1009 ');
  expect(await connect(port, '/ws/desk', headers, 'x'.repeat(1_000))).toHaveLength(1_000);
});

test('pages and assets come with their types, their caching and the security headers', async () => {
  const { port } = await start();
  for (const page of ['/', '/f/0123456789abcdef']) {
    const { status, headers, body } = await ask(port, page);
    expect([status, headers['content-type'], headers['cache-control'], body]).toEqual([200, 'text/html; charset=utf-8', 'no-cache', '<!doctype html>']);
    expect(headers['content-security-policy']).toMatch(/default-src 'none'; script-src 'self';/);
    expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
  }
  const asset = await ask(port, '/assets/app-1a2b3c.js');
  expect([asset.headers['content-type'], asset.headers['cache-control']]).toEqual(['text/javascript; charset=utf-8', 'public, max-age=31536000, immutable']);
});

test('the policy names the scripts that a page itself holds, by their content, and no others', async () => {
  const script = "fetch('/session')";
  const { port } = await start({}, `<!doctype html><script>${script}</script><script src="/assets/app-1a2b3c.js"></script>`);
  const policy = (await ask(port, '/')).headers['content-security-policy'];
  expect(policy).toContain(`script-src 'self' 'sha256-${createHash('sha256').update(script).digest('base64')}';`);
  expect((await ask(port, '/assets/app-1a2b3c.js')).headers['content-security-policy']).toContain("script-src 'self';");
});

test('a build that was made anew meanwhile takes the old files away', async () => {
  const { port, rendererFolder } = await start();
  await rm(join(rendererFolder, 'assets', 'app-1a2b3c.js'));
  expect((await ask(port, '/assets/app-1a2b3c.js')).status).toBe(404);
});

test.each(['/../outside.txt', '/assets/../../outside.txt', '/%2e%2e/outside.txt', '/f/../outside.txt', '/assets/', '/f/short', '/nothing'])(
  'nothing but the build is served: %s',
  async (path) => {
    const { port } = await start();
    expect((await ask(port, path)).status).toBe(404);
  },
);

test('only reading is answered elsewhere', async () => {
  const { port } = await start();
  expect((await ask(port, '/', { method: 'POST', body: 'x' })).status).toBe(405);
  expect((await ask(port, '/', { method: 'HEAD' })).body).toBe('');
});
