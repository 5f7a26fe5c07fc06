import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The folder of the electron package; null where it is not installed. */
export function electronPackage(from: string): string | null {
  try {
    return dirname(createRequire(from).resolve('electron/package.json'));
  } catch {
    return null;
  }
}

/** The binary that the electron package has fetched, or that ELECTRON_OVERRIDE_DIST_PATH holds; null: there is none. Fetches nothing. */
export function electronBinary(from: string, env: NodeJS.ProcessEnv = process.env): string | null {
  const folder = electronPackage(from);
  if (folder === null) return null;
  const noted = join(folder, 'path.txt');
  const name = existsSync(noted) ? readFileSync(noted, 'utf8').trim() : 'electron';
  const path = join(env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist'), name);
  return existsSync(path) ? path : null;
}
