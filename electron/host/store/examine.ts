import { basename, resolve } from 'node:path';
import { isFault } from '../../../shared/model/fault.ts';
import { type Problem, WholeFileCheck } from './checks.ts';
import { openForReading, type ReadConnection } from './connection.ts';
import { isNewer, readHeader } from './preflight.ts';
import { checkSchema } from './schema-objects.ts';
import { readFault } from './sqlite-fault.ts';
import type { CheckReport } from './store.ts';

/**
 * Every whole-file check of a file that is too damaged to be opened: what is wrong, as far as it can be read. Nothing is written.
 * Faults of the first look at a file (not a .cxmap, cut short, a stranger's schema): there is nothing to look through then.
 */
export async function examine(path: string): Promise<CheckReport> {
  const full = resolve(path);
  const name = basename(full);
  const header = await readHeader(full, name, true);
  const connection = opened(full, name);
  try {
    const schema = schemaProblem(connection, name, header.formatVersion);
    const checked = { connection: () => connection, name, newer: isNewer(header), bytes: () => header.bytes, now: Date.now, edits: () => 0 };
    const check = new WholeFileCheck(checked);
    for (const _ of check.steps());
    const report = check.report();
    const problems = schema ? [schema, ...report.problems] : report.problems;
    return { ...report, ok: problems.length === 0, problems };
  } finally {
    connection.close();
  }
}

function opened(path: string, name: string): ReadConnection {
  try {
    return openForReading(path);
  } catch (error) {
    throw readFault(error, name, 'file');
  }
}

/** A table that is missing is one more problem; one that does not belong there is a refusal. */
function schemaProblem(connection: ReadConnection, name: string, format: number): Problem | null {
  try {
    checkSchema(connection, name, format);
    return null;
  } catch (error) {
    if (!isFault(error) || error.code !== 'DAMAGED') throw error;
    return { code: error.code, where: 'sqlite_schema' };
  }
}
