import type { Database } from 'better-sqlite3';
import { APPLICATION_ID } from '../../../../shared/model/format.ts';
import { formatOne } from './0001-format-one.ts';
import { formatTwo } from './0002-format-two.ts';
import type { Migration } from './migration.ts';

/** Every step of the file format, oldest first: step n leads to version n. */
export const MIGRATIONS: readonly Migration[] = [formatOne, formatTwo];

export interface MigrationRun {
  /** Steps to choose from; a test may give its own. */
  readonly migrations?: readonly Migration[];
  /** Runs after the last step, in the same transaction: sums what is derived anew. */
  readonly derive?: (db: Database) => void;
}

/** Brings a database from its `user_version` to the newest format, all steps or none. Answers whether there was anything to do. */
export function migrate(db: Database, { migrations = MIGRATIONS, derive }: MigrationRun = {}): boolean {
  const from = Number(db.pragma('user_version', { simple: true }));
  const steps = migrations.filter(({ version }) => version > from);
  if (steps.length === 0) return false;
  db.transaction(() => {
    for (const step of steps) step.up(db);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${steps.at(-1)?.version ?? from}`);
    derive?.(db);
  })();
  return true;
}
