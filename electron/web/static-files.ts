import type { ReadStream } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.txt': 'text/plain; charset=utf-8',
};

/** Vite writes everything whose name carries a hash of its content here. */
const HASHED = '/assets/';
/** A page for each kind of address, since each asks for other code first. */
const HOME_PAGE = '/index.html';
const FILE_PAGE = '/file.html';
const FILE = /^\/f\/[0-9a-f]{16}$/;

export interface StaticFile {
  readonly path: string;
  readonly mediaType: string;
  readonly cacheControl: string;
}

/** The renderer's build. Only files that were there at the start are served: no path is ever made from a request. */
export interface StaticFiles {
  find(pathname: string): StaticFile | null;
}

/** An empty or missing folder serves nothing. */
export async function listStaticFiles(folder: string): Promise<StaticFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = new Map<string, StaticFile>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const pathname = `/${relative(folder, path).split(sep).join('/')}`;
    files.set(pathname, describe(path, pathname));
  }
  return { find: (pathname) => files.get(pageOf(pathname)) ?? null };
}

function pageOf(pathname: string): string {
  if (pathname === '/') return HOME_PAGE;
  return FILE.test(pathname) ? FILE_PAGE : pathname;
}

function describe(path: string, pathname: string): StaticFile {
  const mediaType = MEDIA_TYPES[extname(pathname)] ?? 'application/octet-stream';
  const cacheControl = pathname.startsWith(HASHED) ? 'public, max-age=31536000, immutable' : 'no-cache';
  return { path, mediaType, cacheControl };
}

/** null: the file is gone since the start. */
export async function openStaticFile(file: StaticFile): Promise<ReadStream | null> {
  const handle = await open(file.path).catch(() => null);
  return handle?.createReadStream() ?? null;
}
