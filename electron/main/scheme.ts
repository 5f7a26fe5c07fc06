import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { SHELL_ORIGIN, SHELL_SCHEME } from '../../shared/contract/shell-contract.ts';
import { securityHeaders } from '../web/headers.ts';
import { listStaticFiles, type StaticFiles } from '../web/static-files.ts';
import { addressOf } from './own-content.ts';

/** Before the program is ready: an origin of its own, as strict as https. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SHELL_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }]);
}

/** Serves the renderer's build, with the headers that the web host sends. */
export function serveScheme(session: Session, rendererFolder: string): void {
  const files = listStaticFiles(rendererFolder);
  session.protocol.handle(SHELL_SCHEME, (request) => answer(request, files));
}

async function answer({ url, method }: Request, files: StaticFiles): Promise<Response> {
  const headers = securityHeaders(null);
  const { origin, pathname } = addressOf(url);
  if (origin !== SHELL_ORIGIN) return new Response(null, { status: 421, headers });
  if (method !== 'GET' && method !== 'HEAD') return new Response(null, { status: 405, headers });
  const file = files.find(pathname);
  if (!file) return new Response(null, { status: 404, headers });
  const body = method === 'HEAD' ? null : new Uint8Array(await readFile(file.path));
  return new Response(body, { headers: { ...securityHeaders(null, file.scripts), 'content-type': file.mediaType, 'cache-control': file.cacheControl } });
}
