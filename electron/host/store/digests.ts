import type { ReadConnection, WriteConnection } from './connection.ts';
import { HASH_BYTES } from './hash.ts';
import { BadCell } from './kind-table.ts';

/** How many rows a scope has and the XOR of their hashes: what a lost, changed or invented row breaks. */
export interface Digest {
  readonly rows: number;
  readonly sum: Uint8Array;
}

/** Collects what changes in scopes' digests, in any order. */
export class DigestSums {
  readonly #scopes = new Map<string, { rows: number; sum: Uint8Array }>();

  add(scope: string, hash: string): void {
    this.#mix(scope, hash, 1);
  }

  remove(scope: string, hash: string): void {
    this.#mix(scope, hash, -1);
  }

  #mix(scope: string, hash: string, rows: number): void {
    const held = this.#scopes.get(scope) ?? { rows: 0, sum: new Uint8Array(HASH_BYTES) };
    for (let i = 0; i < HASH_BYTES; i++) held.sum[i] = (held.sum[i] ?? 0) ^ hash.charCodeAt(i);
    held.rows += rows;
    this.#scopes.set(scope, held);
  }

  get(scope: string): Digest {
    return this.#scopes.get(scope) ?? EMPTY;
  }

  entries(): IterableIterator<[string, Digest]> {
    return this.#scopes.entries();
  }
}

const EMPTY: Digest = { rows: 0, sum: new Uint8Array(HASH_BYTES) };

/** A scope that was never written is empty. Throws BadCell. */
export function readDigest(connection: ReadConnection, scope: string): Digest {
  const row = connection.row('SELECT "rows", sum FROM digest WHERE scope = ?', scope);
  if (!row) return EMPTY;
  const [rows, sum] = row;
  if (typeof rows !== 'number' || !(sum instanceof Uint8Array) || sum.length !== HASH_BYTES) throw new BadCell('a digest is broken');
  return { rows, sum };
}

export function sameDigest(a: Digest, b: Digest): boolean {
  return a.rows === b.rows && a.sum.every((byte, i) => byte === b.sum[i]);
}

export function readScopes(connection: ReadConnection): readonly string[] {
  return connection.rows('SELECT scope FROM digest ORDER BY scope').map(([scope]) => String(scope));
}

/** Adds what changed to the stored digests. */
export function writeDigests(connection: WriteConnection, changed: DigestSums): void {
  for (const [scope, { rows, sum }] of changed.entries()) {
    const held = readDigest(connection, scope);
    const mixed = held.sum.map((byte, i) => byte ^ (sum[i] ?? 0));
    connection.run('INSERT OR REPLACE INTO digest (scope, "rows", sum) VALUES (?, ?, ?)', scope, held.rows + rows, mixed);
  }
}
