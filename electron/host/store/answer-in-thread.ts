import { parentPort } from 'node:worker_threads';
import type { AskedQuery, ThreadAnswer } from './asked-thread.ts';
import { openForReading } from './connection.ts';
import { sqliteCode } from './sqlite-fault.ts';

/** The thread's end of `AskedThread`: one query after the other, each on a connection that holds nothing afterwards. */
export function answerInThread(): void {
  parentPort?.on('message', (query: AskedQuery) => parentPort?.postMessage(answerTo(query)));
}

export function answerTo({ id, path, sql }: AskedQuery): ThreadAnswer {
  try {
    const connection = openForReading(path);
    try {
      return { id, rows: connection.rows(sql) };
    } finally {
      connection.close();
    }
  } catch (error) {
    return { id, code: sqliteCode(error), message: error instanceof Error ? error.message : String(error) };
  }
}
