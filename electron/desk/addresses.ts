import { lstat, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { Fault } from '../../shared/model/fault.ts';
import { newId } from '../../shared/model/ids.ts';
import { renameSynced } from '../system/durable.ts';
import { isRunning } from '../system/is-running.ts';
import { removeLeftBeside } from '../system/left-beside.ts';
import { fileIdOf, truePath } from './file-id.ts';
import { copyInto, sameBytes } from './place-file.ts';
import type { RecentFile } from './recents.ts';
import { createStateFile } from './state-file.ts';
import { writeFault } from './write-whole.ts';

/** `by`: the process that moves; while it lives, the move is its own. */
const moveSchema = z.object({ from: z.string(), to: z.string(), temporary: z.string(), by: z.number().optional() });
const addressesSchema = z.object({
  /** Files that do not stand where their id was made of, by id. */
  files: z.record(z.string(), z.object({ path: z.string(), former: z.string() })),
  /** Moves that were begun; what a crash leaves here is settled at the next start. */
  moving: z.record(z.string(), moveSchema),
});
type State = z.infer<typeof addressesSchema>;
type Move = z.infer<typeof moveSchema>;

export interface Located extends RecentFile {
  /** Where it stood before it was moved: edits that wait outside the file name it by that. null: it was never moved. */
  readonly former: string | null;
}

/** Where files stand. A file's id is made of its path; one that the desk itself moves keeps its id, so that its windows, its picture and its recovery stay its own. */
export interface Addresses {
  /** A file by its path. It need not be there. */
  at(path: string): Promise<RecentFile>;
  /** Where the file went that stood at this path; null: the desk moved none away from there. */
  goneTo(path: string): Promise<string | null>;
  /** The same file where it stands now. */
  locate(file: RecentFile): Promise<Located>;
  /**
   * Moves a closed file, all or nothing, also where the power fails meanwhile. In its own folder it is renamed; elsewhere a copy is
   * put in place before the file goes. Faults FILE_EXISTS (unless `replace`), NO_PERMISSION, DISK_FULL, WRITE_FAILED.
   */
  move(file: RecentFile, to: string, replace: boolean): Promise<RecentFile>;
}

export function createAddresses(home: string): Addresses {
  const state = createStateFile<State>(join(home, 'addresses.json'), addressesSchema, () => ({ files: {}, moving: {} }));
  const settled = settleAll(state).catch((error: unknown) => process.emitWarning(`a move could not be settled: ${String(error)}`));
  const read = async (): Promise<State> => {
    await settled;
    return state.read();
  };
  return {
    async at(path) {
      const full = await truePath(path);
      const { files } = await read();
      const moved = Object.entries(files).find(([, address]) => address.path === full);
      return { id: moved?.[0] ?? (await freeId(full, files)), path: full };
    },
    async goneTo(path) {
      const full = await truePath(path);
      const moved = Object.values((await read()).files);
      return moved.some((address) => address.path === full) ? null : (moved.find(({ former }) => former === full)?.path ?? null);
    },
    async locate({ id, path }) {
      const moved = (await read()).files[id];
      return moved ? { id, path: moved.path, former: moved.former } : { id, path, former: null };
    },
    async move(file, to, replace) {
      const { path: from } = await this.locate(file);
      if (from === to) return { id: file.id, path: from };
      await refuseExisting(from, to, replace);
      const move = { from, to, temporary: `${to}.${newId()}.tmp`, by: process.pid };
      await state.update((now) => ({ ...now, moving: { ...now.moving, [file.id]: move } }));
      await carryOut(move, replace).catch(async (error: NodeJS.ErrnoException) => {
        // The file may stand there in spite of it: a folder that cannot be synced.
        if (!(await isThere(move))) {
          await giveUp(state, file.id, move);
          throw error instanceof Fault ? error : writeFault(error, basename(to));
        }
      });
      await commit(state, file.id, move);
      return { id: file.id, path: to };
    },
  };
}

/** The path's own id, unless a file that has moved away took it along. */
async function freeId(path: string, files: State['files']): Promise<string> {
  let id = await fileIdOf(path);
  for (let n = 2; files[id]; n++) id = await fileIdOf(`${path}\n${n}`);
  return id;
}

async function refuseExisting(from: string, to: string, replace: boolean): Promise<void> {
  const [there, own] = await Promise.all([to, from].map((path) => lstat(path).catch(() => null)));
  // Where a folder does not tell capitals apart, a file may get its own name written otherwise.
  const isItself = there?.ino === own?.ino && there?.dev === own?.dev;
  if (there && !isItself && !replace) throw new Fault('FILE_EXISTS', { name: basename(to) });
}

async function carryOut({ from, to, temporary }: Move, replace: boolean): Promise<void> {
  if (dirname(from) !== dirname(to)) return copyInto(from, { temporary, to, replace });
  await removeLeftBeside(to);
  await renameSynced(from, to);
}

/** What became of a move: the file's whole content stands at its goal. */
async function isThere({ from, to }: Move): Promise<boolean> {
  const [source, goal] = await Promise.all([from, to].map((path) => lstat(path).catch(() => null)));
  if (!goal) return false;
  return source ? sameBytes(from, to) : true;
}

async function commit(state: StateHandle, id: string, { from, to, temporary }: Move): Promise<void> {
  await state.update(({ files, moving }) => {
    const others = Object.entries(files).filter(([one, { path }]) => one !== id && path !== to);
    return { files: { ...Object.fromEntries(others), [id]: { path: to, former: from } }, moving: without(moving, id) };
  });
  await rm(temporary, { force: true });
  // Renamed, it is gone from there already.
  if (dirname(from) !== dirname(to)) await rm(from, { force: true });
}

async function giveUp(state: StateHandle, id: string, { temporary }: Move): Promise<void> {
  await rm(temporary, { force: true }).catch((error: unknown) => process.emitWarning(String(error)));
  await state.update(({ files, moving }) => ({ files, moving: without(moving, id) }));
}

type StateHandle = ReturnType<typeof createStateFile<State>>;

/** Ends what a crash cut short: forwards where the file stands at its goal, else back. */
async function settleAll(state: StateHandle): Promise<void> {
  for (const [id, move] of Object.entries((await state.read()).moving)) {
    if (move.by !== undefined && move.by !== process.pid && isRunning(move.by)) continue;
    if (await isThere(move)) await commit(state, id, move);
    else await giveUp(state, id, move);
  }
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  const { [key]: _left, ...others } = record;
  return others;
}
