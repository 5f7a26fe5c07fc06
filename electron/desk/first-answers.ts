import { wireFault } from '../../shared/contract/fault-codec.ts';
import type { DeskContext } from './desk-data.ts';
import type { RecentFile } from './recents.ts';

/** What pages of files show first. */
export interface FirstAnswers {
  /** Asks the file's host at once, before a page does: whoever asks next for that file is given what came of it. */
  prepare(file: RecentFile): void;
  /** The JSON of a FirstAnswer. `find`: where the file stands; its faults are part of the answer. */
  answer(id: string, find: () => Promise<RecentFile>): Promise<string>;
}

/** Settings and profile are read when a page asks; the view names its position, so that a window hears of whatever came after it. */
export function createFirstAnswers(context: DeskContext): FirstAnswers {
  const prepared = new Map<string, Promise<string>>();
  const viewOf = async (file: RecentFile): Promise<string> => context.hosts.first(file, await context.peer('owner'));
  const take = (id: string): Promise<string> | undefined => {
    const view = prepared.get(id);
    prepared.delete(id);
    return view;
  };
  const ask = async (find: () => Promise<RecentFile>): Promise<string> => {
    const file = await find();
    await context.open(file);
    return viewOf(file);
  };
  return {
    prepare(file) {
      prepared.set(file.id, viewOf(file).catch(fault));
    },
    async answer(id, find) {
      const asked = take(id) ?? ask(find).catch(fault);
      const [view, kept, { device: _own, ...shown }] = await Promise.all([asked, context.settings.read(), context.profile.read()]);
      return `{"settings":${JSON.stringify(kept)},"profile":${JSON.stringify(shown)},"view":${view}}`;
    },
  };
}

function fault(error: unknown): string {
  return JSON.stringify({ fault: wireFault(error) });
}
