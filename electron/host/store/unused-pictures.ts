import { removeAttachments } from './attachments.ts';
import type { ReadConnection, WriteConnection } from './connection.ts';
import type { Cell } from './kind-table.ts';
import { listVersions, readVersion } from './versions.ts';

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

/**
 * Takes pictures out of the file that nothing names: no change of the journal, so neither undo nor a look back finds them gone, and no version,
 * whose records outlive a trimmed journal. Of `candidates`, which nothing named when the file was checked. To be called in a transaction.
 */
export function removeUnused(connection: WriteConnection, name: string, candidates: readonly string[]): void {
  const kept = versionTexts(connection, name);
  const unused = candidates.filter((hash) => !isInJournal(connection, hash) && !kept.some((text) => text.includes(hash)));
  if (unused.length === 0) return;
  removeAttachments(connection, unused);
}

function isInJournal(connection: ReadConnection, hash: string): boolean {
  return connection.row('SELECT 1 FROM change WHERE instr(value, ?) > 0 OR instr(old, ?) > 0 LIMIT 1', hash, hash) !== undefined;
}

function versionTexts(connection: ReadConnection, name: string): readonly string[] {
  return listVersions(connection).map(({ id }) => JSON.stringify(readVersion(connection, name, id)));
}
