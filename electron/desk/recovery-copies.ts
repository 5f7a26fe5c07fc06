import { readdir, readFile, rm, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { KeptFile } from '../../shared/contract/recovery.ts';
import { Fault } from '../../shared/model/fault.ts';
import { isKeptForAWhile, isKeptNoLonger } from '../system/kept-days.ts';
import type { Located } from './addresses.ts';
import { copyNew } from './desk-files.ts';
import { shortFolder } from './folders.ts';
import type { RecentFile } from './recents.ts';

/*
 * What hosts keep of each file outside of it: recovery/<desk's id>/<file's own id>/ with copy-<day>.cxmap, changes-<day>.jsonl
 * and pending.jsonl.
 */

const FILE = /^[0-9a-f]{16}$/;
const OWN = /^[\w-]{1,64}$/;
const COPY = /^copy-(\d{4}-\d{2}-\d{2})\.cxmap$/;

interface Found {
  readonly own: string;
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
}

/** What is kept of every file that anything is kept of; files with the newest copies first. */
export async function keptFiles(home: string, known: readonly Located[]): Promise<KeptFile[]> {
  const ids = (await namesIn(join(home, 'recovery'))).filter((name) => FILE.test(name));
  const files = await Promise.all(ids.map((id) => keptFile(home, id, known.find((file) => file.id === id) ?? null)));
  return files.filter(({ bytes }) => bytes > 0).sort((a, b) => newest(b).localeCompare(newest(a)));
}

function newest({ copies }: KeptFile): string {
  return copies[0]?.day ?? '';
}

async function keptFile(home: string, id: string, file: Located | null): Promise<KeptFile> {
  const found = await foundOf(home, id);
  const copies = found.flatMap(({ own, name, bytes }) => {
    const day = COPY.exec(name)?.[1];
    return day === undefined ? [] : [{ id: `${id}/${own}/${day}`, day, bytes }];
  });
  return {
    id,
    ...(await nameOf(file)),
    waiting: file ? await waitingIn(found, [file.path, file.former ?? file.path]) : 0,
    copies: copies.sort((a, b) => b.day.localeCompare(a.day)),
    bytes: found.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/** A file as people know it; null: the desk no longer does. */
export async function nameOf(file: RecentFile | null): Promise<Pick<KeptFile, 'name' | 'folder' | 'there'>> {
  if (!file) return { name: null, folder: '', there: false };
  const there = await stat(file.path).catch(() => null);
  return { name: basename(file.path), folder: shortFolder(dirname(file.path)), there: there?.isFile() ?? false };
}

async function foundOf(home: string, id: string): Promise<readonly Found[]> {
  const folder = join(home, 'recovery', id);
  const owns = (await namesIn(folder)).filter((name) => OWN.test(name) && name !== 'scratch');
  const perOwn = await Promise.all(
    owns.map(async (own) => {
      const names = await namesIn(join(folder, own));
      return Promise.all(names.map((name) => foundAt(join(folder, own, name), own, name)));
    }),
  );
  return perOwn.flat();
}

async function foundAt(path: string, own: string, name: string): Promise<Found> {
  return { own, name, path, bytes: (await stat(path).catch(() => null))?.size ?? 0 };
}

/** Edits that could not be written into the file at `paths` (where it is, and where it was before it moved); copies of a file at other places have their own. */
async function waitingIn(found: readonly Found[], paths: readonly unknown[]): Promise<number> {
  const texts = await Promise.all(found.filter(({ name }) => name === 'pending.jsonl').map((each) => readFile(each.path, 'utf8').catch(() => '')));
  return texts.flatMap((text) => text.split('\n')).filter((line) => paths.includes(pathOf(line))).length;
}

function pathOf(line: string): unknown {
  try {
    return line === '' ? undefined : (JSON.parse(line) as { readonly path?: unknown }).path;
  } catch {
    // A crash cut the line off; its edit was never acknowledged.
    return undefined;
  }
}

/** `copy`: as recovery.list gives it, checked by the contract. Fault FILE_NOT_FOUND. */
export async function pathOfCopy(home: string, copy: string): Promise<string> {
  const [id = '', own = '', day = ''] = copy.split('/');
  const path = join(home, 'recovery', id, own, `copy-${day}.cxmap`);
  if (!FILE.test(id) || !OWN.test(own) || !COPY.test(basename(path)) || !(await stat(path).catch(() => null))) throw new Fault('FILE_NOT_FOUND', { name: day });
  return path;
}

/** Writes a copy to a path that must be free. Faults FILE_NOT_FOUND and those of writing. */
export async function bringCopy(home: string, copy: string, into: string): Promise<void> {
  await copyNew(await pathOfCopy(home, copy), into);
}

export async function removeCopy(home: string, copy: string): Promise<void> {
  await rm(await pathOfCopy(home, copy), { force: true });
}

/**
 * Removes what is older than recovery keeps it, of every file, and folders that hold nothing then. A host sees to its own file while that is
 * edited; nobody sees to files that are not opened any more.
 */
export async function tidyRecovery(home: string, now: number = Date.now()): Promise<void> {
  const root = join(home, 'recovery');
  for (const id of (await namesIn(root)).filter((name) => FILE.test(name))) {
    for (const own of await namesIn(join(root, id))) await tidyFolder(join(root, id, own), own === 'scratch', now);
    await removeEmpty(join(root, id), now);
  }
}

async function tidyFolder(folder: string, isScratch: boolean, now: number): Promise<void> {
  for (const name of await namesIn(folder)) {
    const path = join(folder, name);
    const found = isScratch || isKeptForAWhile(name) ? await stat(path).catch(() => null) : null;
    if (found && isKeptNoLonger(found.mtimeMs, now)) await rm(path, { force: true });
  }
  await removeEmpty(folder, now);
}

/** Milliseconds: a host that has just made a folder is about to write into it. */
const NEW = 60_000;

/** One that holds something stays, one in which something happens just now waits for another start, and a file that lies there is no folder. */
async function removeEmpty(folder: string, now: number): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found && now - found.mtimeMs > NEW) await rmdir(folder).catch(() => undefined);
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}
