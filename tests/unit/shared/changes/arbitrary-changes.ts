import type { Change, Json } from '../../../../shared/changes/change.ts';
import { fc } from '../../../kit/property.ts';

const FIELDS = ['text', 'detail', 'place', 'tags'] as const;
const RECORDS = ['a', 'b', 'c', 'd'] as const;

/** What one peer does to one record, before it is numbered. */
interface Act {
  readonly peer: number;
  readonly kind: string;
  readonly record: string;
  readonly field: string | null;
  readonly value: Json;
  /** How far the peer's clock has gone on; nothing: another change of the same edit. */
  readonly later: number;
}

const value: fc.Arbitrary<Json> = fc.oneof(
  fc.string({ maxLength: 4 }),
  fc.integer({ min: 0, max: 3 }),
  fc.constant(null),
  fc.constant({ lane: 'l', order: 'a0' }),
);

const act = (peers: number): fc.Arbitrary<Act> =>
  fc.record({
    peer: fc.integer({ min: 0, max: peers - 1 }),
    kind: fc.constantFrom('card', 'hologram'),
    record: fc.constantFrom(...RECORDS),
    field: fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom<string | null>(...FIELDS) },
      { weight: 1, arbitrary: fc.constantFrom<string | null>(null, 'deleted') },
    ),
    value,
    later: fc.integer({ min: 0, max: 2 }),
  });

/**
 * The journals of some peers: every peer numbers its own changes from 1 without a gap, and its stamps never go back; stamps of different peers may
 * be the same.
 */
export function changesOf(peers: number, most: number): fc.Arbitrary<readonly Change[]> {
  return fc.array(act(peers), { maxLength: most }).map((acts) => {
    const [seqs, stamps] = [new Map<number, number>(), new Map<number, number>()];
    return acts.map(({ peer, kind, record, field, value: given, later }, i) => {
      const seq = (seqs.get(peer) ?? 0) + 1;
      const stamp = (stamps.get(peer) ?? 1) + later;
      seqs.set(peer, seq);
      stamps.set(peer, stamp);
      return { session: `peer-${peer}`, seq, stamp, edit: `edit-${i}`, kind, record, field, value: written(field, given), old: null };
    });
  });
}

function written(field: string | null, given: Json): Json {
  if (field === null) return { text: given, detail: 'made' };
  return field === 'deleted' ? given === null : given;
}

export const PEERS = 5;
export const OPERATIONS = 200;

/** Runs of a property; 1,000 for a release (CXMAP_PROPERTY_RUNS). */
export const RUNS = Number(process.env['CXMAP_PROPERTY_RUNS'] ?? 200);
