import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { isObject } from '../../../shared/model/is-object.ts';
import { parsedJson } from '../../../shared/model/parsed-json.ts';
import type { TreeFile } from './tree.ts';

/** A data folder that moves. Both as whole paths without links. */
export interface Way {
  readonly from: string;
  readonly to: string;
}

/** A file in the data folder that keeps its id: windows, pictures and recovery know it by that. */
export interface KeptId {
  readonly id: string;
  /** Where it stood, or would have come back to. */
  readonly path: string;
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Small files of the desk that name files by whole paths. */
const WITH_PATHS = ['recents.json', 'addresses.json', 'ledger.json', 'salvaged.json'];

/**
 * Writes into the copy of a data folder where things stand now: in the desk's lists and in edits that wait for a file. At once, like
 * the last step of the move that it is part of. Throws the file system's errors.
 */
export function writeNewPaths(way: Way, files: readonly TreeFile[], ids: readonly KeptId[]): void {
  for (const name of WITH_PATHS) rewrite(join(way.to, name), (state) => withNewPaths(state, way));
  rewrite(join(way.to, 'addresses.json'), (state) => withIds(state, way, ids), { files: {}, moving: {} });
  rewrite(join(way.to, 'ledger.json'), (state) => withNewSigns(state, way));
  for (const { path } of files) if (/^recovery[\\/].*pending\.jsonl$/.test(path)) rewritePending(join(way.to, path), way);
}

/** What cannot be understood stays as it is; its owner sets it aside. */
function rewrite(path: string, change: (state: Json) => Json, initial?: Json): void {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : JSON.stringify(initial);
  const state = text === undefined ? undefined : (parsedJson(text) as Json | undefined);
  if (state !== undefined) writeFileSync(path, JSON.stringify(change(state), null, 2), { mode: 0o600 });
}

function withNewPath(text: string, { from, to }: Way): string {
  return text.startsWith(from + sep) ? to + text.slice(from.length) : text;
}

function withNewPaths(value: Json, way: Way): Json {
  if (typeof value === 'string') return withNewPath(value, way);
  if (Array.isArray(value)) return value.map((each: Json) => withNewPaths(each, way));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [withNewPath(key, way), withNewPaths(each, way)]));
}

function withIds(state: Json, way: Way, ids: readonly KeptId[]): Json {
  if (!isObject(state) || !isObject(state['files'])) return state;
  const kept = ids.map(({ id, path }): [string, Json] => [id, { path: withNewPath(path, way), former: path }]);
  return { ...state, files: { ...state['files'], ...Object.fromEntries(kept) } };
}

/** A copy is another file to the system; one that was known before is known as it is now. */
function withNewSigns(state: Json, { from, to }: Way): Json {
  if (!isObject(state) || !isObject(state['files'])) return state;
  const files = Object.entries(state['files']).map(([path, entry]): [string, Json] => {
    if (!path.startsWith(to + sep) || !isObject(entry)) return [path, entry];
    const [old, now] = [from + path.slice(to.length), path].map((each) => statSync(each, { throwIfNoEntry: false }));
    const isKnown = old && old.size === entry['size'] && old.mtimeMs === entry['mtime'] && old.ctimeMs === entry['ctime'];
    return [path, now && isKnown ? { ...entry, size: now.size, mtime: now.mtimeMs, ctime: now.ctimeMs, inode: now.ino } : entry];
  });
  return { ...state, files: Object.fromEntries(files) };
}

function rewritePending(path: string, way: Way): void {
  const lines = readFileSync(path, 'utf8').split('\n');
  const rewritten = lines.map((line) => {
    const pending = parsedJson(line) as Json | undefined;
    return isObject(pending) && typeof pending['path'] === 'string' ? JSON.stringify({ ...pending, path: withNewPath(pending['path'], way) }) : line;
  });
  writeFileSync(path, rewritten.join('\n'));
}
