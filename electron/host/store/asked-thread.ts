import { setImmediate as nextTurn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Cell } from './kind-table.ts';

/** What a thread is asked: a query over a file, on a connection of its own that ends with the answer. */
export interface AskedQuery {
  readonly id: number;
  readonly path: string;
  readonly sql: string;
}

/** Rows, or what SQLite said. */
export type ThreadAnswer = { readonly id: number } & ({ readonly rows: readonly (readonly Cell[])[] } | { readonly code: string; readonly message: string });

/** An answer on its way. */
export interface Asked {
  /** Settles when it is here, whatever it is. Never rejects. */
  readonly here: Promise<void>;
  /** Throws what SQLite threw; null: there is no thread that could answer. */
  take(): readonly (readonly Cell[])[] | null;
}

/**
 * Long queries over a file, run in a thread, so that this process answers meanwhile. They hold a lock that nobody can commit under: whoever writes
 * waits in `free`, and the next query begins when they have written.
 */
export class AskedThread {
  readonly #entry: URL;
  readonly #waiting = new Map<number, (answer: ThreadAnswer | null) => void>();
  #worker: Worker | null = null;
  #asked = 0;
  #running: Promise<void> | null = null;
  #writers = 0;
  #gone = false;

  constructor(entry: URL) {
    this.#entry = entry;
  }

  get busy(): boolean {
    return this.#running !== null;
  }

  /** Settles when nothing is read: whoever writes in the same turn is alone. */
  async free(): Promise<void> {
    this.#writers += 1;
    while (this.busy) await this.#running;
    this.#writers -= 1;
  }

  ask(path: string, sql: string): Asked {
    let answer: ThreadAnswer | null = null;
    const here = this.#ask(path, sql).then((given) => {
      answer = given;
    });
    return { here, take: () => rowsOf(answer) };
  }

  async close(): Promise<void> {
    await this.#running;
    this.#end();
  }

  async #ask(path: string, sql: string): Promise<ThreadAnswer | null> {
    while (this.busy || this.#writers > 0) {
      await this.#running;
      // Whoever waited to write does so before the event loop turns.
      await nextTurn();
    }
    if (this.#gone) return null;
    const worker = this.#begin();
    const id = ++this.#asked;
    const answered = new Promise<ThreadAnswer | null>((resolve) => this.#waiting.set(id, resolve));
    this.#running = answered.then(() => {
      this.#running = null;
    });
    worker.postMessage({ id, path, sql } satisfies AskedQuery);
    return answered;
  }

  #begin(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(this.#entry);
    worker.on('message', (answer: ThreadAnswer) => {
      this.#waiting.get(answer.id)?.(answer);
      this.#waiting.delete(answer.id);
    });
    // Without it the same is asked in this thread, as it always can be.
    worker.on('error', (error) => {
      process.emitWarning(error);
      this.#end();
    });
    worker.on('exit', () => this.#end());
    worker.unref();
    this.#worker = worker;
    return worker;
  }

  #end(): void {
    this.#gone = true;
    void this.#worker?.terminate();
    this.#worker = null;
    for (const answer of this.#waiting.values()) answer(null);
    this.#waiting.clear();
  }
}

function rowsOf(answer: ThreadAnswer | null): readonly (readonly Cell[])[] | null {
  if (answer === null) return null;
  if ('rows' in answer) return answer.rows;
  throw Object.assign(new Error(answer.message), { code: answer.code });
}
