import { createHash } from 'node:crypto';
import { type Dirent, readdirSync, readFileSync } from 'node:fs';
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
/** What a page itself holds of code: written by the build (vite.preload.ts), nothing of a document. */
const OWN_SCRIPT = /<script>([^<]*)<\/script>/g;
const FILE = /^\/f\/[0-9a-f]{16}$/;

export interface StaticFile {
  readonly path: string;
  readonly mediaType: string;
  readonly cacheControl: string;
  /** Of a page: its own scripts, as sources that a content policy names. */
  readonly scripts: readonly string[];
}

/** The renderer's build. Only files that were there at the start are served: no path is ever made from a request. */
export interface StaticFiles {
  find(pathname: string): StaticFile | null;
}

/** An empty or missing folder serves nothing. */
export function listStaticFiles(folder: string): StaticFiles {
  const files = new Map<string, StaticFile>();
  for (const entry of entriesIn(folder)) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const pathname = `/${relative(folder, path).split(sep).join('/')}`;
    files.set(pathname, describe(path, pathname));
  }
  return { find: (pathname) => files.get(pageOf(pathname)) ?? null };
}

function entriesIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function pageOf(pathname: string): string {
  if (pathname === '/') return HOME_PAGE;
  return FILE.test(pathname) ? FILE_PAGE : pathname;
}

function describe(path: string, pathname: string): StaticFile {
  const mediaType = MEDIA_TYPES[extname(pathname)] ?? 'application/octet-stream';
  const cacheControl = pathname.startsWith(HASHED) ? 'public, max-age=31536000, immutable' : 'no-cache';
  return { path, mediaType, cacheControl, scripts: extname(pathname) === '.html' ? scriptsIn(readFileSync(path, 'utf8')) : [] };
}

function scriptsIn(page: string): string[] {
  return [...page.matchAll(OWN_SCRIPT)].map(([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
}

/**
 * null: the file is gone since the start. Read at once, as it lies in the disk's cache mostly and is small: a stream takes a dozen turns
 * of the event loop for it, and a page waits for six files before it draws anything.
 */
export function readStaticFile(file: StaticFile): Buffer | null {
  try {
    return readFileSync(file.path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
