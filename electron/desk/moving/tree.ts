import { copyFileSync, existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync, rmdirSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { copyFile, mkdir, readdir, readlink, stat, symlink, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncFile } from '../../system/durable.ts';
import { MOVED } from './moved-mark.ts';

/** Of the program that runs, or of this machine's windows: these stay where they are. */
const STAYS = new Set([MOVED, 'window', 'running']);

export interface TreeFile {
  /** From the folder on. */
  readonly path: string;
  readonly kind: 'file' | 'link';
  readonly bytes: number;
  /** What tells this state of the file from another. */
  readonly sign: string;
}

/** Every file of a data folder that moves with it. Throws the file system's errors. */
export function listTree(home: string): readonly TreeFile[] {
  return readdirSync(home).flatMap((name) => (STAYS.has(name) || isPassing(name) ? [] : under(home, name)));
}

/** Locks and half-written files are of a moment. */
function isPassing(name: string): boolean {
  return /\.(lock|tmp)$/.test(name);
}

function under(home: string, path: string): readonly TreeFile[] {
  const found = lstatSync(join(home, path), { throwIfNoEntry: false });
  if (found?.isDirectory()) return readdirSync(join(home, path)).flatMap((name) => under(home, join(path, name)));
  if (!found || !(found.isFile() || found.isSymbolicLink())) return [];
  const sign = `${found.ino} ${found.size} ${found.mtimeMs} ${found.ctimeMs}`;
  return [{ path, kind: found.isFile() ? 'file' : 'link', bytes: found.size, sign }];
}

/** Copies one file and has it on the disk; its age goes with it. false: it has gone. Throws the file system's errors. */
export async function copyOne(from: string, to: string, { path, kind }: TreeFile): Promise<boolean> {
  const [source, goal] = [join(from, path), join(to, path)];
  await mkdir(dirname(goal), { recursive: true });
  try {
    if (kind === 'link') await symlink(await readlink(source), goal);
    else await copyFile(source, goal);
  } catch (error) {
    if (!existsSync(source)) return false;
    throw error;
  }
  if (kind === 'file') {
    const { atimeMs, mtimeMs } = await stat(source).catch(() => stat(goal));
    await utimes(goal, atimeMs / 1_000, mtimeMs / 1_000);
    await syncFile(goal);
  }
  return true;
}

/** Copies what has changed since it was copied, and removes what is gone since; at once, so that nothing changes meanwhile. Answers with what is there now. */
export function catchUp(from: string, to: string, copied: readonly TreeFile[]): readonly TreeFile[] {
  const before = new Map(copied.map(({ path, sign }) => [path, sign]));
  const now = listTree(from);
  for (const file of now) if (before.get(file.path) !== file.sign) copyNow(from, to, file);
  const there = new Set(now.map(({ path }) => path));
  for (const { path } of copied) if (!there.has(path)) rmSync(join(to, path), { force: true });
  return now;
}

function copyNow(from: string, to: string, { path, kind }: TreeFile): void {
  const [source, goal] = [join(from, path), join(to, path)];
  mkdirSync(dirname(goal), { recursive: true });
  if (kind === 'link') {
    rmSync(goal, { force: true });
    symlinkSync(readlinkSync(source), goal);
    return;
  }
  copyFileSync(source, goal);
  const { atime, mtime } = lstatSync(source);
  utimesSync(goal, atime, mtime);
}

/** Removes what has found its place elsewhere, but nothing that changed since; then the folders that are empty. */
export async function removeTree(home: string, files: readonly TreeFile[]): Promise<void> {
  for (const file of files) {
    const [now] = under(home, file.path);
    if (now?.sign === file.sign) rmSync(join(home, file.path), { force: true });
  }
  for (const name of await readdir(home)) if (!STAYS.has(name)) removeEmpty(join(home, name));
}

function removeEmpty(path: string): void {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  for (const name of readdirSync(path)) removeEmpty(join(path, name));
  if (readdirSync(path).length === 0) rmdirSync(path);
}
