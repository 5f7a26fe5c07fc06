import {
  appendFileSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Draft, Edit } from '../../../shared/changes/change.ts';
import { isKeptForAWhile, isKeptNoLonger } from '../../system/kept-days.ts';
import type { EditPeer } from './store.ts';

/** An edit that the file could not take. */
export interface PendingEdit {
  readonly path: string;
  readonly edit: Edit;
  readonly drafts: readonly Draft[];
  readonly peer: EditPeer;
}

/** What is kept of one file outside of it: every edit as it comes, edits that the file could not take, a whole copy a day. */
export class Recovery {
  readonly #folder: string;
  readonly #now: () => number;
  readonly #formerPath: string | undefined;

  /** `formerPath`: where the file stood before it was moved; what waits for it there is its own. */
  constructor(recoveryFolder: string, fileId: string, now: () => number, formerPath?: string) {
    this.#folder = join(recoveryFolder, fileId);
    this.#now = now;
    this.#formerPath = formerPath;
  }

  /** Keeps an edit that is in the file already. Not synced: the file itself is on disk. */
  keepWritten(edit: Edit, drafts: readonly Draft[], mark: { readonly stamp: number; readonly session: string }): void {
    this.#warnOnFailure(() => {
      mkdirSync(this.#folder, { recursive: true });
      appendFileSync(join(this.#folder, `changes-${this.#today()}.jsonl`), `${JSON.stringify({ edit, drafts, ...mark })}\n`);
    });
  }

  /** Keeps an edit that the file could not take; on disk when this returns. Throws the file system's error. */
  keepPending(pending: PendingEdit): void {
    mkdirSync(this.#folder, { recursive: true });
    const file = openSync(this.#pendingPath(), 'a');
    try {
      // A crash may have cut off the line before: that one must not take this one with it.
      appendFileSync(file, `\n${JSON.stringify(pending)}\n`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  }

  /** Edits of the file at `path` that wait to be written, oldest first. A line that a crash cut off was never acknowledged. */
  pending(path: string): readonly PendingEdit[] {
    return this.#everyPending().filter((each) => this.#isOf(path, each));
  }

  /** Takes the edits of `path` off the list, once they are in the file. */
  forgetPending(path: string): void {
    const others = this.#everyPending().filter((each) => !this.#isOf(path, each));
    if (others.length === 0) {
      rmSync(this.#pendingPath(), { force: true });
      return;
    }
    const temporary = `${this.#pendingPath()}.tmp`;
    writeFileSync(temporary, others.map((each) => `${JSON.stringify(each)}\n`).join(''));
    renameSync(temporary, this.#pendingPath());
  }

  /** Where today's whole copy belongs, or null if it stands there. */
  copyDue(): string | null {
    const path = join(this.#folder, `copy-${this.#today()}.cxmap`);
    if (existsSync(path)) return null;
    mkdirSync(this.#folder, { recursive: true });
    return path;
  }

  /** Removes copies and changes that are older than they are kept. */
  forgetOld(): void {
    this.#warnOnFailure(() => {
      for (const name of readdirSync(this.#folder)) {
        if (!isKeptForAWhile(name)) continue;
        const path = join(this.#folder, name);
        if (isKeptNoLonger(statSync(path).mtimeMs, this.#now())) rmSync(path, { force: true });
      }
    });
  }

  #isOf(path: string, pending: PendingEdit): boolean {
    return pending.path === path || pending.path === this.#formerPath;
  }

  #everyPending(): readonly PendingEdit[] {
    if (!existsSync(this.#pendingPath())) return [];
    return readFileSync(this.#pendingPath(), 'utf8')
      .split('\n')
      .map(parsePending)
      .filter((each) => each !== null);
  }

  #pendingPath(): string {
    return join(this.#folder, 'pending.jsonl');
  }

  #today(): string {
    return new Date(this.#now()).toISOString().slice(0, 10);
  }

  /** The second net must not make an edit fail that the first one holds. */
  #warnOnFailure(work: () => void): void {
    try {
      work();
    } catch (error) {
      warnOfRecovery(error);
    }
  }
}

function parsePending(line: string): PendingEdit | null {
  try {
    return line === '' ? null : (JSON.parse(line) as PendingEdit);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Tells the log, not the person: the file itself is well. */
export function warnOfRecovery(error: unknown): void {
  process.emitWarning(error instanceof Error ? error.message : String(error), 'CxmapRecovery');
}
