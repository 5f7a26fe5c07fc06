import { applyDrafts } from '../../shared/changes/apply-drafts.ts';
import type { Draft } from '../../shared/changes/change.ts';
import type { Mark } from '../../shared/model/kind.ts';
import type { Records } from '../../shared/model/kinds.ts';

interface Logged {
  readonly drafts: readonly Draft[];
  readonly mark: Mark;
}

/** What becomes certain while records load: the answer may be older, and has to be brought up to date. */
export interface EditLog {
  /** An edit that the host has, own or other. */
  note(drafts: readonly Draft[], mark: Mark): void;
  /** Runs `load`, and gives what was noted meanwhile a second time to the records that it answers. Doing an edit twice does no harm. */
  upToDate(load: () => Promise<(records: Records) => Records>): Promise<(records: Records) => Records>;
}

export function createEditLog(): EditLog {
  const open = new Set<Logged[]>();
  return {
    note(drafts, mark) {
      for (const log of open) log.push({ drafts, mark });
    },
    async upToDate(load) {
      const log: Logged[] = [];
      open.add(log);
      try {
        const loaded = await load();
        return (records) => log.reduce((shown, { drafts, mark }) => applyDrafts(shown, drafts, mark), loaded(records));
      } finally {
        open.delete(log);
      }
    },
  };
}
