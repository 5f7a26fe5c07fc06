import { Fault } from '../../../shared/model/fault.ts';
import { KIND_NAMES, type KindName } from '../../../shared/model/kinds.ts';
import { openInMemory, type ReadConnection, type WriteConnection } from './connection.ts';
import { decodeRow, rowsAfter } from './record-rows.ts';
import { expectedObjects } from './schema-objects.ts';
import { searchedFields, searchRowid, searchText } from './search-index.ts';
import { checkWays, waysIn } from './search-ways.ts';

const CHUNK = 200;

/** So many characters are indexed in a step: some ten milliseconds, whatever the length of the texts. */
const STEP = 20_000;

/** What an index holds, summed in any order: how many pairs of trigram and record, and a sum over all of them. */
interface Sum {
  readonly pairs: number;
  readonly sum: number;
}

const NOTHING_BEFORE = new Uint8Array();
const NOTHING: Sum = { pairs: 0, sum: 0 };

function plus(a: Sum, b: Sum): Sum {
  return { pairs: a.pairs + b.pairs, sum: (a.sum + b.sum) % MODULUS };
}

// A trigram as one number, times its record's, modulo a prime: each below 2^31, products below 2^62, what SQLite's integers hold.
const MODULUS = 2_147_483_629;
const character = (n: number) => `ifnull(unicode(substr(term, ${n}, 1)), 0)`;
const TERM = `((${character(1)} * 1114112 + ${character(2)}) * 1114112 + ${character(3)} + octet_length(term))`;
const PAIRS = `SELECT count(*), ifnull(sum((${TERM} % ${MODULUS}) * (doc % ${MODULUS} + 1) % ${MODULUS}), 0) % ${MODULUS} FROM temp.search_pairs`;

/**
 * Compares the search index with the records: the index has no copy of the texts, so the texts are indexed again in memory, a chunk at a step.
 * Fault DAMAGED: something would be found wrongly, or not at all. Throws BadCell, BadJson and SQLite's errors.
 */
export function* checkSearch(connection: () => ReadConnection, name: string): Generator<void, void, void> {
  const scratch = openInMemory();
  try {
    scratch.raw.exec(expectedObjects().find((object) => object.name === 'search')?.sql ?? '');
    let expected = NOTHING;
    for (const kind of KIND_NAMES) {
      if (searchedFields(kind).length === 0) continue;
      for (const sum of expectedSums(connection, scratch, kind)) {
        expected = plus(expected, sum);
        yield;
      }
    }
    let found = NOTHING;
    for (const sum of foundSums(connection)) {
      found = plus(found, sum);
      yield;
    }
    yield* checkWays(connection, name);
    if (found.pairs !== expected.pairs || found.sum !== expected.sum) throw new Fault('DAMAGED', { name, table: 'search', lost: 0 });
  } finally {
    scratch.close();
  }
}

function* expectedSums(connection: () => ReadConnection, scratch: WriteConnection, kind: KindName): Generator<Sum, void, void> {
  let after = -1;
  while (true) {
    const rows = rowsAfter(connection(), kind, after, CHUNK);
    const last = Number(rows.at(-1)?.[0] ?? after);
    if (last <= after) return;
    after = last;
    let [texts, length]: [Text[], number] = [[], 0];
    for (const row of rows) {
      const record = decodeRow(kind, row);
      const text = searchText(record);
      if (text === '' || record.row === null) continue;
      texts.push({ rowid: searchRowid(kind, record.row), text });
      length += text.length;
      if (length < STEP) continue;
      yield sumOfTexts(scratch, texts);
      [texts, length] = [[], 0];
    }
    yield sumOfTexts(scratch, texts);
  }
}

interface Text {
  readonly rowid: number;
  readonly text: string;
}

function sumOfTexts(scratch: WriteConnection, texts: readonly Text[]): Sum {
  if (texts.length === 0) return NOTHING;
  scratch.transaction(() => {
    scratch.run("INSERT INTO search (search) VALUES ('delete-all')");
    for (const { rowid, text } of texts) scratch.run('INSERT INTO search (rowid, text) VALUES (?, ?)', rowid, text);
  });
  return sumOf(scratch, NOTHING_BEFORE, null);
}

/** The index of the file, from one way in to the next: a way that leads too far would pass over what stands before. */
function* foundSums(connection: () => ReadConnection): Generator<Sum, void, void> {
  const bounds = [NOTHING_BEFORE, ...waysIn(connection())];
  for (const [i, from] of bounds.entries()) yield sumOf(connection(), from, bounds[i + 1] ?? null);
}

/** Of the trigrams from one text on, and before another. */
function sumOf(connection: ReadConnection, from: Uint8Array, end: Uint8Array | null): Sum {
  listPairs(connection);
  const bound = end === null ? [from] : [from, end];
  const [pairs, sum] = connection.row(`${PAIRS} WHERE term >= CAST(? AS TEXT)${end === null ? '' : ' AND term < CAST(? AS TEXT)'}`, ...bound) ?? [];
  return { pairs: Number(pairs), sum: Number(sum) };
}

/** A view of the index that stands in memory beside the file. */
function listPairs({ raw }: ReadConnection): void {
  raw.exec("CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_pairs USING fts5vocab('main', 'search', 'instance')");
}
