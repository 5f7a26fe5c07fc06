import { join } from 'node:path';
import { z } from 'zod';
import type { Notice } from '../../shared/contract/reports.ts';
import type { Reports } from './diagnostics/reports.ts';
import { createStateFile } from './state-file.ts';

const toldSchema = z.object({ until: z.number() });

/** What happened behind the windows and is to be said once, by one of them. Reports also wait for the next start. */
export interface Notices {
  add(notice: Notice): void;
  /** What nobody has been told yet. */
  take(): Promise<Notice[]>;
  /** What lies in no file, and nobody has been told yet. */
  waiting(): readonly Notice[];
}

export function createNotices(home: string, reports: Reports, onAdded: () => void, before: readonly Notice[] = []): Notices {
  const told = createStateFile(join(home, 'told.json'), toldSchema, () => ({ until: 0 }));
  const waiting: Notice[] = [...before];
  return {
    add(notice) {
      waiting.push(notice);
      onAdded();
    },
    waiting: () => [...waiting],
    async take() {
      const others = waiting.splice(0);
      const newest = reports.list();
      let fresh: typeof newest = [];
      // Read and moved on in one step: two windows that ask at once must not both be given them.
      await told.update(({ until }) => {
        fresh = newest.filter(({ at }) => at > until);
        return { until: Math.max(until, ...newest.map(({ at }) => at)) };
      });
      return [...fresh.map((report): Notice => ({ type: 'report', report })), ...others];
    },
  };
}
