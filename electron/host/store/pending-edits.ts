import { type PendingEdit, type Recovery, warnOfRecovery } from './recovery.ts';

/** Edits that the file could not take: kept outside of it, written when it can. */
export class PendingEdits {
  readonly #recovery: Recovery;
  readonly #path: string;
  #waiting: boolean;

  constructor(recovery: Recovery, path: string) {
    this.#recovery = recovery;
    this.#path = path;
    this.#waiting = recovery.pending(path).length > 0;
  }

  get waiting(): boolean {
    return this.#waiting;
  }

  /** Keeps an edit, on disk when this returns; once, however often it is tried. */
  keep(pending: PendingEdit): void {
    try {
      if (!this.#recovery.pending(this.#path).some(({ edit }) => edit.id === pending.edit.id)) this.#recovery.keepPending(pending);
      this.#waiting = true;
    } catch (error) {
      // Both nets are torn: the window still has the edit and is told that the file does not.
      warnOfRecovery(error);
    }
  }

  /** Hands every edit to `write`, oldest first, and forgets them when all went well. Throws what `write` throws. */
  drain(write: (pending: PendingEdit) => void): void {
    for (const pending of this.#recovery.pending(this.#path)) write(pending);
    this.#recovery.forgetPending(this.#path);
    this.#waiting = false;
  }
}
