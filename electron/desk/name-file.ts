import { basename, dirname, join } from 'node:path';
import type { DeskFile } from '../../shared/contract/desk-contract.ts';
import { Fault } from '../../shared/model/fault.ts';
import { fileName } from '../../shared/model/file-name.ts';
import { bareName, FILE_EXTENSION } from '../../shared/model/format.ts';
import type { DeskContext } from './desk-data.ts';
import { makeFolder, NAMELESS } from './desk-files.ts';
import type { RecentFile } from './recents.ts';

interface Naming {
  readonly id: string;
  /** As a person writes it, without the ending. */
  readonly name: string;
}

/** Gives a draft a name in the desk's own folder. */
export async function placeDraft(context: DeskContext, { id, name }: Naming): Promise<DeskFile> {
  const folder = await context.maps.now();
  await makeFolder(folder);
  return moveFile(context, id, join(folder, fileName(bareName(name), NAMELESS) + FILE_EXTENSION));
}

/** Gives a draft or a file another name where it stands. */
export async function renameFile(context: DeskContext, { id, name }: Naming): Promise<DeskFile> {
  const { path } = await context.find(id);
  return moveFile(context, id, join(dirname(path), fileName(bareName(name), NAMELESS) + FILE_EXTENSION));
}

/**
 * Moves a file and has its windows go on with it: the host is closed cleanly, the file moved while nobody can open it, and opened
 * again under the id that it had. Faults FILE_EXISTS, NO_PERMISSION, DISK_FULL, WRITE_FAILED and those of opening; the file is then
 * where it was.
 */
export async function moveFile(context: DeskContext, id: string, to: string, replace = false): Promise<DeskFile> {
  const { hosts, addresses, ledger, recents } = context;
  const file = await context.find(id);
  const goal = await addresses.at(to);
  // A host that has it open would go on writing to the file that was there.
  if (goal.id !== id && hosts.has(goal.id)) throw new Fault('FILE_EXISTS', { name: basename(to) });
  // Opening settles what a crash has left beside the file; closing proves that nothing is left.
  await hosts.open(file);
  const moved = await hosts.whileClosed(id, async (digest): Promise<RecentFile> => {
    if (digest === null) throw new Fault('HOST_DIED', { name: basename(file.path) });
    const there = await addresses.move(file, goal.path, replace);
    // Only a list and a spared check: the file has moved, whether or not they can be written.
    await Promise.all([ledger.noteClosed(there.path, digest), recents.note(there)]).catch((error: unknown) => process.emitWarning(String(error)));
    return there;
  });
  const [wasDraft, isDraft] = await Promise.all([file, moved].map(async ({ path }) => (await context.drafts.begunAt(path)) !== null));
  if (wasDraft && !isDraft) await context.drafts.leave(file.path);
  return context.open(moved);
}

/** Its windows lose their host first; a draft's recovery stays, for as long as it can come back. */
export async function discardDraft(context: DeskContext, id: string): Promise<string> {
  const file = await context.find(id);
  if ((await context.drafts.begunAt(file.path)) === null) throw new Fault('FORBIDDEN', { role: 'owner' });
  const place = await context.hosts.whileClosed(id, () => context.drafts.discard(file));
  await context.recents.forget(id);
  return place;
}
