import type { ReadConnection } from './connection.ts';
import { type Recovery, warnOfRecovery } from './recovery.ts';
import { copyInBackground } from './whole-copy.ts';

/** The whole copy that is made once a day behind the first edit. */
export class DailyCopy {
  readonly #recovery: Recovery;
  #copying: Promise<void> | null = null;

  constructor(recovery: Recovery) {
    this.#recovery = recovery;
  }

  /** Begins today's copy, unless it stands or is being made. */
  consider(connection: ReadConnection): void {
    if (this.#copying !== null) return;
    this.#copying = this.#copy(connection).finally(() => {
      this.#copying = null;
    });
  }

  async #copy(connection: ReadConnection): Promise<void> {
    try {
      const path = this.#recovery.copyDue();
      if (!path) return;
      await copyInBackground(connection, path);
      this.#recovery.forgetOld();
    } catch (error) {
      // A copy that cannot be made today must not stop the work; it is tried again after the next edit.
      warnOfRecovery(error);
    }
  }

  /** Settles when no copy is being made. */
  async settled(): Promise<void> {
    await this.#copying;
  }
}
