import { Fault } from '../../../shared/model/fault.ts';
import type { ReadConnection } from './connection.ts';

/*
 * FTS5 keeps its trigrams in order on leaves (`search_data`) and, for each leaf, the term that leads to it (`search_idx`). SQLite's own check
 * walks along the leaves and never asks whether a search arrives at them: the layout is described in "Segment B-Tree Format" of fts5_index.c.
 */

const LEAVES = 64;
const LEAF = 'id >= (1 << 37) AND id < (1 << 53) AND (id >> 31) & 63 = 0';
const LEAF_HEAD = 4;
const CONTINUES = 0x80;
/** Before every trigram stands a byte that names the index; there is one. */
const PREFIX = 1;

/** Terms that lead to a leaf, in order: where a search may be sent astray. Ranges of the index between them are found only if the ways are whole. */
export function waysIn(connection: ReadConnection): readonly Uint8Array[] {
  const rows = connection.rows(`SELECT DISTINCT substr(term, ${PREFIX + 1}) FROM search_idx WHERE length(term) > ${PREFIX} ORDER BY 1`);
  return rows.flatMap(([term]) => (term instanceof Uint8Array ? [term] : []));
}

/** Looks up the first trigram of each leaf, some leaves a step. Fault DAMAGED: a search would not arrive where it stands. */
export function* checkWays(connection: () => ReadConnection, name: string): Generator<void, void, void> {
  let after = 0;
  while (true) {
    const leaves = connection().rows(`SELECT id, block FROM search_data WHERE id > ? AND ${LEAF} ORDER BY id LIMIT ${LEAVES}`, after);
    for (const [id, block] of leaves) {
      after = Number(id);
      const term = block instanceof Uint8Array ? firstTerm(block) : null;
      if (term && !arrives(connection(), term)) throw new Fault('DAMAGED', { name, table: 'search', lost: 0 });
    }
    if (leaves.length < LEAVES) return;
    yield;
  }
}

/** Whether a lookup finds as many records as a walk that passes by. */
function arrives(connection: ReadConnection, term: Uint8Array): boolean {
  const count = 'SELECT count(*), sum(doc) FROM temp.search_pairs WHERE term';
  const [looked, walked] = [
    connection.row(`${count} = CAST(? AS TEXT)`, term),
    connection.row(`${count} >= CAST(? AS TEXT) AND term <= CAST(? AS TEXT)`, term, term),
  ];
  return Number(looked?.[0]) === Number(walked?.[0]) && Number(looked?.[1]) === Number(walked?.[1]);
}

/** The first whole term of a leaf; null where only a list of records goes on there. */
function firstTerm(block: Uint8Array): Uint8Array | null {
  const size = ((block[2] ?? 0) << 8) | (block[3] ?? 0);
  if (block.length <= LEAF_HEAD || size >= block.length) return null;
  const at = varint(block, size).value;
  const length = varint(block, at);
  return block.subarray(length.end + PREFIX, length.end + length.value);
}

function varint(bytes: Uint8Array, from: number): { value: number; end: number } {
  let [value, at] = [0, from];
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    at += 1;
    value = value * CONTINUES + (byte % CONTINUES);
    if (byte < CONTINUES) break;
  }
  return { value, end: at };
}
