import { rm } from 'node:fs/promises';

/** What SQLite keeps beside a database while it writes. */
export const BESIDE = ['-journal', '-wal', '-shm'] as const;

/** Removes what a file that is gone left beside its name: SQLite would play it back into whatever takes that name next. Throws the file system's errors. */
export async function removeLeftBeside(path: string): Promise<void> {
  for (const suffix of BESIDE) await rm(path + suffix, { force: true });
}
