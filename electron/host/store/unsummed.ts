import { Fault } from '../../../shared/model/fault.ts';
import { type Digest, DigestSums, sameDigest } from './digests.ts';
import { type FoundRecord, sumFound } from './held-record.ts';

/** Records of a kind, in one scope. */
export interface FoundKind {
  readonly kind: string;
  readonly records: readonly FoundRecord[];
}

/** Records that are summed a step. */
const AT_ONCE = 200;

/** Records as they were read, and the digest that the file had for them in that moment: edits that come between change neither. */
export class Unsummed {
  readonly #name: string;
  readonly #scope: string;
  readonly #digest: Digest;
  readonly #found: readonly FoundKind[];

  constructor(name: string, scope: string, digest: Digest, found: readonly FoundKind[]) {
    this.#name = name;
    this.#scope = scope;
    this.#digest = digest;
    this.#found = found;
  }

  /** Sums them, some at a step. The last step throws Fault DAMAGED where they are not what was written. */
  *steps(): Generator<void, void, void> {
    const sums = new DigestSums();
    for (const { kind, records } of this.#found) {
      for (const [i, record] of records.entries()) {
        sumFound(sums, this.#scope, kind, record);
        if (i % AT_ONCE === AT_ONCE - 1) yield;
      }
    }
    const summed = sums.get(this.#scope);
    if (!sameDigest(this.#digest, summed)) {
      throw new Fault('DAMAGED', { name: this.#name, table: this.#scope, lost: Math.max(0, this.#digest.rows - summed.rows) });
    }
  }
}
