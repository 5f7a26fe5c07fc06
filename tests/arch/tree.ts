import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const SKIPPED = new Set(['node_modules', 'out', '.git', 'generated']);

/** Paths from the root, with forward slashes, of all files under the folders whose names match. */
export function filesUnder(folders: readonly string[], pattern: RegExp): string[] {
  return folders.flatMap((folder) => walk(join(ROOT, folder))).filter((file) => pattern.test(file));
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (SKIPPED.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [relative(ROOT, path).split(sep).join('/')];
  });
}

export function textOf(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

export function readTree(folders: readonly string[], pattern: RegExp): ReadonlyMap<string, string> {
  return new Map(filesUnder(folders, pattern).map((file) => [file, textOf(file)]));
}

export const SOURCE_FOLDERS = ['shared', 'electron', 'renderer'] as const;
export const SOURCES = /\.(ts|tsx|mjs|js)$/;
