/**
 * Writes out/THIRD-PARTY-NOTICES.txt: every package that the program carries, with its licence.
 * Run before packing: node resources/licences/make-notices.ts
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export interface Notice {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

interface ImportTable {
  readonly folders: Readonly<Record<string, { readonly packages: readonly string[] }>>;
}

/** Electron brings its own list (LICENSES.chromium.html), which the packager puts beside the program. */
const OWN_LIST = new Set(['electron']);

/** What the sources may import, by the import table, and everything that those packages need. Throws where a package is not installed. */
export function collectNotices(): readonly Notice[] {
  const { folders } = JSON.parse(readFileSync(join(root, 'tests', 'arch', 'import-table.json'), 'utf8')) as ImportTable;
  const found = new Map<string, Notice>();
  const visit = (name: string, from: string): void => {
    const folder = packageFolder(name, from);
    if (folder === null || found.has(folder)) return;
    const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile;
    found.set(folder, { name: about.name, version: about.version, licence: about.license ?? 'see below', text: licenceText(folder) });
    for (const needed of Object.keys(about.dependencies ?? {})) visit(needed, folder);
  };
  const direct = new Set(Object.values(folders).flatMap(({ packages }) => packages));
  for (const name of direct) if (!OWN_LIST.has(name)) visit(name, root);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** As Node would find it from that folder; null: an optional one that is not there. */
function packageFolder(name: string, from: string): string | null {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  return from === root || dirname(from) === from ? null : packageFolder(name, dirname(from));
}

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying|notice)/i.test(name) && !/\.(js|ts|json)$/.test(name));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
}

export function writeNotices(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const parts = collectNotices().map(({ name, version, licence, text }) => `${name} ${version}\n${licence}\n\n${text}`);
  writeFileSync(path, `CXMap carries what these people have made. Thank you.\n\n${parts.join(`\n\n${'-'.repeat(100)}\n\n`)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeNotices(join(root, 'out', 'THIRD-PARTY-NOTICES.txt'));
