import type { ReadConnection } from './connection.ts';
import { sha256Hex } from './hash.ts';
import { readSessions, vectorOf } from './journal.ts';

/** One line for the desk's ledger: what the journal knows and what its records sum up to, hex. '' for a file that cannot tell any more. */
export function stateDigest(connection: ReadConnection): string {
  try {
    const scopes = connection.rows('SELECT scope, "rows", hex(sum) FROM digest ORDER BY scope');
    return sha256Hex(Buffer.from(JSON.stringify([vectorOf(readSessions(connection)), scopes])));
  } catch {
    // A damaged file has no digest; the ledger then does not know it, and it is checked at the next opening.
    return '';
  }
}
