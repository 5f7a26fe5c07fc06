import type { Database } from 'better-sqlite3';

/**
 * One step of the file format, from version - 1 to version. It changes tables and, where a kind's fields change their meaning, rows
 * (through the kind's own upgrade steps); the runner sums digests and the search index anew behind it.
 */
export interface Migration {
  readonly version: number;
  readonly slug: string;
  up(db: Database): void;
}
