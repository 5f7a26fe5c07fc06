import { join } from 'node:path';
import type { FolderPlan } from '../../shared/contract/data-folder.ts';
import { Fault } from '../../shared/model/fault.ts';
import type { CarriedOver, DeskData } from './desk-data.ts';
import { filesIn } from './desk-files.ts';
import { runsElsewhere } from './diagnostics/index.ts';
import { truePath } from './file-id.ts';
import { findGoal } from './moving/goal.ts';
import { goOver, type MoveProgress, type Moving, moveHome } from './moving/move-home.ts';
import type { KeptId } from './moving/new-paths.ts';
import { listTree } from './moving/tree.ts';
import { templatesFolder } from './own-templates.ts';

/** Where the desk's data lies, and the way to have it lie elsewhere. */
export interface DataFolder {
  /** What would become of a folder that a person names. Faults FOLDER_UNFIT, NO_PERMISSION. */
  look(path: string): Promise<FolderPlan>;
  /**
   * Moves everything into a free folder. Faults FOLDER_BUSY, FOLDER_SHARED, FOLDER_UNFIT and those of writing: everything is then
   * where it was, as it is when `signal` aborts.
   */
  move(path: string, signal: AbortSignal | undefined): AsyncGenerator<MoveProgress>;
  /** Goes over to the data that lies there; what is here stays. Faults as for `move`. */
  use(path: string): Promise<void>;
}

export function createDataFolder(now: () => DeskData, switchTo: (home: string, carried: CarriedOver | null) => void): DataFolder {
  const homeNow = (): string => now().context.folders.home;
  /** No file is open, none is opened, and no other program works in the folder, until the answer is called. */
  const still = async (): Promise<() => void> => {
    const { hosts, folders } = now().context;
    const count = hosts.inUse();
    if (count > 0) throw new Fault('FOLDER_BUSY', { count });
    if (runsElsewhere(join(folders.home, 'running'))) throw new Fault('FOLDER_SHARED', {});
    hosts.refuse(new Fault('FOLDER_MOVES', {}));
    // Those that no window has used for a moment.
    await hosts.closeAll();
    return () => hosts.refuse(null);
  };
  const moving = async (carried: () => CarriedOver | null): Promise<Moving> => ({
    base: await truePath(now().context.folders.base),
    home: await truePath(homeNow()),
    ids: () => idsOf(now()),
    settled: now().settled,
    switchTo: (to) => switchTo(to, carried()),
  });
  return {
    async look(path) {
      const goal = await findGoal(path, homeNow());
      const files = listTree(homeNow());
      return { ...goal, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), count: files.length };
    },
    async *move(path, signal) {
      const goal = await findGoal(path, homeNow());
      if (goal.kind !== 'free') throw new Fault('FOLDER_UNFIT', { path });
      const release = await still();
      try {
        yield* moveHome(await moving(now().carried), goal.path, signal);
      } finally {
        release();
      }
    },
    async use(path) {
      const goal = await findGoal(path, homeNow());
      const release = await still();
      try {
        await goOver(await moving(() => null), goal);
      } finally {
        release();
      }
    },
  };
}

/** Drafts, also those that can come back from the bin, and templates. */
async function idsOf({ context }: DeskData): Promise<readonly KeptId[]> {
  const { drafts, folders, addresses } = context;
  const lists = await Promise.all([drafts.list(), drafts.restorable(), filesIn(templatesFolder(folders.home), addresses)]);
  return lists.flat();
}
