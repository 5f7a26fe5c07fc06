import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { parsedJson } from '../../shared/model/parsed-json.ts';
import { hasAllowedHost, hasNoForeignOrigin, hasOwnOrigin } from './allowed-origin.ts';
import { securityHeaders } from './headers.ts';
import { pathnameOf } from './pathname.ts';
import type { Sessions } from './session.ts';
import { readStaticFile, type StaticFile, type StaticFiles } from './static-files.ts';

export interface WebSite {
  readonly hosts: readonly string[];
  readonly sessions: Sessions;
  readonly files: StaticFiles;
  /** What a page of the file shows first: the JSON of a FirstAnswer. */
  readonly first: (file: string) => Promise<string>;
}

/** A token and a little JSON around it. */
const LARGEST_BODY = 1_024;
/** For whoever starts the sources by hand; `npm start` builds first. */
const NOT_BUILT = 'The workbench is not built yet: npm run build';
/** `token`: of the printed address; without it the cookie must be there. `file`: what the page shows, whose first view is wanted too. */
const exchangeSchema = z.object({
  token: z.string().max(100).optional(),
  file: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional(),
});

/** Answers one HTTP request: the session's two, and the renderer's files. Everything else goes over web sockets. */
export async function answerRequest(request: IncomingMessage, response: ServerResponse, site: WebSite): Promise<void> {
  if (!hasAllowedHost(request, site.hosts)) return end(response, 421);
  setHeaders(response, securityHeaders(request.headers.host ?? ''));
  if (!hasNoForeignOrigin(request, site.hosts)) return end(response, 403);
  const pathname = pathnameOf(request);
  if (pathname === null) return end(response, 400);
  if (pathname === '/session') return answerSession(request, response, site);
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
  const file = site.files.find(pathname);
  if (!file) return end(response, 404, pathname === '/' ? NOT_BUILT : '');
  return sendFile(request, response, file);
}

async function answerSession(request: IncomingMessage, response: ServerResponse, { hosts, sessions, first }: WebSite): Promise<void> {
  response.setHeader('cache-control', 'no-store');
  if (request.method === 'GET') return end(response, sessions.admits(request.headers.cookie) ? 204 : 401);
  if (request.method !== 'POST') return end(response, 405);
  if (!hasOwnOrigin(request, hosts)) return end(response, 403);
  const body = await readBody(request);
  if (body === null) return end(response, 413);
  const asked = exchangeSchema.safeParse(parsedJson(body));
  if (!asked.success) return end(response, 400);
  const { token, file } = asked.data;
  const session = token === undefined ? null : sessions.exchange(token);
  if (session !== null) response.setHeader('set-cookie', sessions.cookie(session));
  else if (token !== undefined || !sessions.admits(request.headers.cookie)) return end(response, 401);
  if (file === undefined) return end(response, 204);
  return sendFirst(response, first(file));
}

/** The admission goes at once, what the page shows as soon as it is read; `null`: the page has to ask for it over its wires. */
async function sendFirst(response: ServerResponse, first: Promise<string>): Promise<void> {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
  response.flushHeaders();
  response.end(await first.catch(() => 'null'));
}

function sendFile(request: IncomingMessage, response: ServerResponse, file: StaticFile): void {
  const content = readStaticFile(file);
  // A build made while we run takes the old files away.
  if (!content) {
    end(response, 404);
    return;
  }
  if (file.scripts.length > 0) setHeaders(response, securityHeaders(request.headers.host ?? '', file.scripts));
  response.writeHead(200, { 'content-type': file.mediaType, 'content-length': content.length, 'cache-control': file.cacheControl });
  response.end(request.method === 'HEAD' ? '' : content);
}

function setHeaders(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** null: larger than anything that is sent here. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LARGEST_BODY) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function end(response: ServerResponse, status: number, text = ''): void {
  response.writeHead(status, text === '' ? {} : { 'content-type': 'text/plain; charset=utf-8' });
  response.end(text);
}
