import type { ReadConnection, WriteConnection } from './connection.ts';
import { HASH_BYTES } from './hash.ts';
import { coversFields, FieldsSeen, type HeldFields, NO_FIELDS, readHeldFields, writeHeldFields } from './held-fields.ts';
import { BadCell } from './kind-table.ts';

/** How many rows a scope has and the XOR of their hashes: what a lost, changed or invented row breaks. */
export interface Digest {
  readonly rows: number;
  readonly sum: Uint8Array;
  /** Of a scope of records; null: not known. */
  readonly fields: HeldFields | null;
}

interface Sum {
  rows: number;
  readonly sum: Uint8Array;
  readonly seen: FieldsSeen;
}

/** Collects what changes in scopes' digests, in any order. */
export class DigestSums {
  readonly #scopes = new Map<string, Sum>();

  add(scope: string, hash: string): void {
    this.#mix(scope, hash, 1);
  }

  remove(scope: string, hash: string): void {
    this.#mix(scope, hash, -1);
  }

  /** Of a record that is added: which of its fields hold something. */
  see(scope: string, kind: string, fields: Iterable<string>): void {
    this.#of(scope).seen.see(kind, fields);
  }

  #mix(scope: string, hash: string, rows: number): void {
    const held = this.#of(scope);
    for (let i = 0; i < HASH_BYTES; i++) held.sum[i] = (held.sum[i] ?? 0) ^ hash.charCodeAt(i);
    held.rows += rows;
  }

  #of(scope: string): Sum {
    const held = this.#scopes.get(scope) ?? { rows: 0, sum: new Uint8Array(HASH_BYTES), seen: new FieldsSeen() };
    this.#scopes.set(scope, held);
    return held;
  }

  get(scope: string): Digest {
    const held = this.#scopes.get(scope);
    return held ? { ...held, fields: held.seen.fields } : EMPTY;
  }

  scopes(): Iterable<string> {
    return this.#scopes.keys();
  }
}

const EMPTY: Digest = { rows: 0, sum: new Uint8Array(HASH_BYTES), fields: null };

/** A scope that was never written is empty; whether it is, only reading all of it tells. Throws BadCell, BadJson. */
export function readDigest(connection: ReadConnection, scope: string): Digest {
  const row = connection.row('SELECT "rows", sum, fields FROM digest WHERE scope = ?', scope);
  if (!row) return EMPTY;
  const [rows, sum, fields] = row;
  if (typeof rows !== 'number' || !(sum instanceof Uint8Array) || sum.length !== HASH_BYTES) throw new BadCell('a digest is broken');
  return { rows, sum, fields: typeof fields === 'string' ? readHeldFields(fields) : null };
}

/** Whether what was found is what was written: the very rows, and no field where none was said to be. */
export function sameDigest(stored: Digest, found: Digest): boolean {
  const same = stored.rows === found.rows && stored.sum.every((byte, i) => byte === found.sum[i]);
  return same && (stored.fields === null || found.fields === null || coversFields(stored.fields, found.fields));
}

export function readScopes(connection: ReadConnection): readonly string[] {
  return connection.rows('SELECT scope FROM digest ORDER BY scope').map(([scope]) => String(scope));
}

/** Adds what changed to the stored digests. */
export function writeDigests(connection: WriteConnection, changed: DigestSums): void {
  for (const scope of changed.scopes()) {
    const held = readDigest(connection, scope);
    const { rows, sum, fields } = changed.get(scope);
    const mixed = held.sum.map((byte, i) => byte ^ (sum[i] ?? 0));
    const known = held === EMPTY ? NO_FIELDS : held.fields;
    writeDigest(connection, scope, { rows: held.rows + rows, sum: mixed, fields: known && withFields(known, fields ?? NO_FIELDS) });
  }
}

/** Fields that nothing is held in any more stay: to find that out every row would have to be read. */
function withFields(held: HeldFields, more: HeldFields): HeldFields {
  if (coversFields(held, more)) return held;
  const seen = new FieldsSeen();
  for (const fields of [held, more]) for (const [kind, names] of fields) seen.see(kind, names);
  return seen.fields;
}

export function writeDigest(connection: WriteConnection, scope: string, { rows, sum, fields }: Digest): void {
  const text = fields && fields.size > 0 ? writeHeldFields(fields) : null;
  connection.run('INSERT OR REPLACE INTO digest (scope, "rows", sum, fields) VALUES (?, ?, ?, ?)', scope, rows, sum, text);
}
