import { existsSync } from 'node:fs';
import { readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { DiscardedDraft } from '../../shared/contract/desk-contract.ts';
import { DAYS_IN_BIN } from '../../shared/contract/limits.ts';
import { Fault } from '../../shared/model/fault.ts';
import { fileName } from '../../shared/model/file-name.ts';
import { FILE_EXTENSION } from '../../shared/model/format.ts';
import { newId } from '../../shared/model/ids.ts';
import type { Addresses, Located } from './addresses.ts';
import { makeFolder, NAMELESS, type NewFiles } from './desk-files.ts';
import { truePath } from './file-id.ts';
import type { RecentFile } from './recents.ts';
import { writeFault } from './write-whole.ts';

const DAY = 24 * 3_600_000;

/** A draft's own folder: when it was begun, in milliseconds since 1970, and what tells it from others. */
const FOLDER = /^(\d{13})-[0-9A-Za-z]{14}$/;
/** The same in the bin, with the millisecond at which it was thrown there. */
const BINNED = /^(\d{13}-[0-9A-Za-z]{14})~(\d{13})$/;

/** Files that nobody has named yet: each in a folder of its own in the desk's data, so that no two share a path, ever. */
export interface Drafts {
  /** Makes drafts; `title` becomes the file's name for now. One that cannot be made leaves nothing behind. */
  readonly newFiles: NewFiles;
  list(): Promise<readonly RecentFile[]>;
  /** Where a file stands now, and whether it is a draft there. */
  locate(file: RecentFile): Promise<Located & { readonly draft: boolean }>;
  /** When the draft at this path was begun; null: it is none. */
  begunAt(path: string): Promise<number | null>;
  /** Puts a closed draft into the bin; answers with its place there. Faults of writing. */
  discard(draft: RecentFile): Promise<string>;
  /** What lies in the bin, the last one first. */
  discarded(): Promise<readonly DiscardedDraft[]>;
  /** Where what lies in the bin would come back to. */
  restorable(): Promise<readonly RecentFile[]>;
  /** Takes a draft out of the bin. Fault FILE_NOT_FOUND. */
  restore(id: string): Promise<RecentFile>;
  /** Removes the empty folder of a draft that has found its place. */
  leave(path: string): Promise<void>;
  /** Removes what has lain in the bin for too long, and what moves left of drafts that have a place of their own. */
  tidy(): Promise<void>;
}

export function createDrafts(home: string, addresses: Addresses, now: () => number = Date.now): Drafts {
  const root = join(home, 'drafts');
  const bin = join(home, 'discarded');
  const make = async <T>(title: string, use: (file: RecentFile) => Promise<T>): Promise<T> => {
    const folder = join(root, `${now()}-${newId()}`);
    await makeFolder(folder);
    try {
      return await use(await addresses.at(join(folder, fileName(title, NAMELESS) + FILE_EXTENSION)));
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
  };
  /** Every map in the drafts' folders, and where it has gone, if the power failed before it was removed here. */
  const everyone = async (): Promise<readonly { readonly path: string; readonly goneTo: string | null }[]> => {
    const paths = await Promise.all((await namesIn(root)).filter((name) => FOLDER.test(name)).map((name) => mapIn(join(root, name))));
    return Promise.all(paths.filter((path) => path !== null).map(async (path) => ({ path, goneTo: await addresses.goneTo(path) })));
  };
  const begunAt = async (path: string): Promise<number | null> => {
    const folder = dirname(path);
    const begun = FOLDER.exec(basename(folder))?.[1];
    return begun !== undefined && dirname(folder) === (await truePath(root)) ? Number(begun) : null;
  };
  return {
    newFiles: { make },
    begunAt,
    async locate(asked) {
      const file = await addresses.locate(asked);
      return { ...file, draft: (await begunAt(file.path)) !== null };
    },
    list: async () => Promise.all((await everyone()).filter(({ goneTo }) => goneTo === null).map(({ path }) => addresses.at(path))),
    async discard({ path }) {
      const folder = dirname(path);
      await makeFolder(bin);
      const place = `${basename(folder)}~${now()}`;
      await rename(folder, join(bin, place)).catch((error: NodeJS.ErrnoException) => {
        throw writeFault(error, basename(path));
      });
      return place;
    },
    async discarded() {
      const found = await Promise.all((await namesIn(bin)).map((name) => binned(bin, name)));
      return found.filter((draft) => draft !== null).sort((a, b) => b.discardedAt - a.discardedAt);
    },
    async restorable() {
      const at = await truePath(root);
      const places = await Promise.all((await namesIn(bin)).map(async (name) => ({ folder: BINNED.exec(name)?.[1], path: await mapIn(join(bin, name)) })));
      const files = places.flatMap(({ folder, path }) => (folder === undefined || path === null ? [] : join(at, folder, basename(path))));
      return Promise.all(files.map((path) => addresses.at(path)));
    },
    async restore(id) {
      const [, folder] = BINNED.exec(id) ?? [];
      const path = folder === undefined ? null : await mapIn(join(bin, id));
      if (folder === undefined || path === null) throw new Fault('FILE_NOT_FOUND', { name: id });
      await makeFolder(root);
      await rename(join(bin, id), join(root, folder)).catch((error: NodeJS.ErrnoException) => {
        throw writeFault(error, basename(path));
      });
      return addresses.at(join(root, folder, basename(path)));
    },
    async leave(path) {
      await rmdir(dirname(path)).catch(inUse);
    },
    async tidy() {
      await emptyBin(bin, now());
      for (const { path, goneTo } of await everyone()) {
        // Where the new place is out of reach just now, the copy here may be the last one.
        if (goneTo !== null && existsSync(goneTo)) await rm(dirname(path), { recursive: true, force: true });
      }
    },
  };
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}

/** The map in a draft's folder; null: none. */
async function mapIn(folder: string): Promise<string | null> {
  const name = (await namesIn(folder)).find((one) => extname(one).toLowerCase() === FILE_EXTENSION && !one.startsWith('.'));
  return name === undefined ? null : join(folder, name);
}

async function binned(bin: string, id: string): Promise<DiscardedDraft | null> {
  const at = BINNED.exec(id)?.[2];
  const path = at === undefined ? null : await mapIn(join(bin, id));
  return path === null ? null : { id, name: basename(path), discardedAt: Number(at) };
}

async function emptyBin(bin: string, now: number): Promise<void> {
  for (const name of await namesIn(bin)) {
    const at = BINNED.exec(name)?.[2];
    if (at !== undefined && now - Number(at) > DAYS_IN_BIN * DAY) await rm(join(bin, name), { recursive: true, force: true });
  }
}

/** Something else lies in it, or the system still has it: an empty folder harms nobody. */
function inUse(error: unknown): void {
  process.emitWarning(String(error));
}
