import { toFault } from '../../../shared/model/fault.ts';
import { attachmentSize, removeAttachments } from './attachments.ts';
import type { ReadConnection, WriteConnection } from './connection.ts';
import type { EditWriter } from './edit-writer.ts';
import type { Cell } from './kind-table.ts';
import type { PicturesHeld } from './store.ts';
import { listVersions, readVersionText } from './versions.ts';

const HASH = /[0-9a-f]{64}/g;

/** Collects which pictures a file holds and which of them anything that was ever written names. */
export class PictureUses {
  readonly #held = new Set<string>();
  readonly #named = new Set<string>();

  hold(hash: string): void {
    this.#held.add(hash);
  }

  /** A cell of the journal: what a change wrote, or what stood there before. */
  name(cell: Cell | undefined): void {
    if (typeof cell !== 'string') return;
    for (const [hash] of cell.matchAll(HASH)) this.#named.add(hash);
  }

  unused(): readonly string[] {
    return [...this.#held].filter((hash) => !this.#named.has(hash));
  }
}

/** Pictures that nothing named when the file was checked. What came since is none of them: the edit that names it may still be on its way. */
export class UnusedPictures {
  #found: readonly string[] = [];

  found(hashes: readonly string[]): void {
    this.#found = hashes;
  }

  /** How many there are now, and what room they take. */
  held(connection: ReadConnection, name: string): PicturesHeld {
    const sizes = unusedOf(connection, name, this.#found).map((hash) => attachmentSize(connection, hash));
    return { count: sizes.length, bytes: sizes.reduce((sum, bytes) => sum + bytes, 0) };
  }

  /** Only where no edit waits elsewhere. Answers how many went. Faults READ_ONLY, DISK_FULL, WRITE_FAILED. */
  takeOut(edits: EditWriter, name: string): number {
    if (this.#found.length === 0 || edits.hasPending) return 0;
    let count = 0;
    edits.transaction((connection) => {
      count = removeUnused(connection, name, this.#found);
    });
    this.#found = [];
    return count;
  }

  /** They cost room and nothing else: what fails now is tried again at the next close. */
  tryTakeOut(edits: EditWriter, name: string): void {
    try {
      this.takeOut(edits, name);
    } catch (error) {
      process.emitWarning(toFault(error));
    }
  }
}

/** Takes pictures out of the file that nothing names. To be called in a transaction. Answers how many there were. */
function removeUnused(connection: WriteConnection, name: string, candidates: readonly string[]): number {
  const unused = unusedOf(connection, name, candidates);
  if (unused.length > 0) removeAttachments(connection, unused);
  return unused.length;
}

/**
 * Pictures that nothing names: no change of the journal, so neither undo nor a look back finds them gone, and no version, whose records outlive a
 * trimmed journal. Of `candidates`, which nothing named when the file was checked.
 */
function unusedOf(connection: ReadConnection, name: string, candidates: readonly string[]): readonly string[] {
  let unused = candidates.filter((hash) => !isInJournal(connection, hash));
  // One after the other: together the texts of all versions may be more than there is room for.
  for (const { id } of unused.length > 0 ? listVersions(connection) : []) {
    const text = readVersionText(connection, name, id);
    unused = unused.filter((hash) => !text.includes(hash));
  }
  return unused;
}

function isInJournal(connection: ReadConnection, hash: string): boolean {
  return connection.row('SELECT 1 FROM change WHERE instr(value, ?) > 0 OR instr(old, ?) > 0 LIMIT 1', hash, hash) !== undefined;
}
