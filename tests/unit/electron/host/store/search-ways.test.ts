import { copyFile } from 'node:fs/promises';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { createDraft } from '../../../../../shared/changes/drafts.ts';
import { newFile, opened, tamper } from './store-kit.ts';

/** Enough texts for an index of several leaves. */
const CARDS = Array.from({ length: 600 }, (_, i) =>
  createDraft('card', `c${i}`, { kind: 'action', text: `Guest ${(i * 7_919_317).toString(36)} waits, 排队${i}` }),
);

async function whole(path: string): Promise<boolean> {
  const store = await opened(path);
  const { ok } = await store.check({ rebuild: false });
  await store.close();
  return ok;
}

/** Every way into the index: the hex of its first bytes, and where it leads. */
function waysOf(path: string): readonly { segid: number; term: string }[] {
  const db = new Database(path, { readonly: true });
  const rows = db.prepare('SELECT segid, hex(term) AS term FROM search_idx WHERE length(term) > 0').all();
  db.close();
  return rows as { segid: number; term: string }[];
}

test('a search that would not arrive is found out, whatever leads astray', { timeout: 60_000 }, async () => {
  const path = await newFile(CARDS);
  expect(await whole(path)).toBe(true);
  // what SQLite itself would see of any other: the last leads to a leaf that no further one follows
  const ways = waysOf(path);
  const way = ways.at(-1);
  if (!way || ways.length < 2) throw new Error('the index has one leaf only');
  const here = `segid = ${way.segid} AND term = x'${way.term}'`;
  for (const [what, statement] of [
    ['a way that begins too early', `UPDATE search_idx SET term = substr(term, 1, 2) WHERE ${here}`],
    ['a way that begins too late', `UPDATE search_idx SET term = term || x'ff' WHERE ${here}`],
    ['a way of nobody', `UPDATE search_idx SET segid = segid + 64 WHERE ${here}`],
    ['a lost way', `DELETE FROM search_idx WHERE ${here}`],
    ['a way to another leaf', `UPDATE search_idx SET pgno = pgno + 2 WHERE ${here}`],
  ] as const) {
    const copy = `${path}.${what}.cxmap`;
    await copyFile(path, copy);
    tamper(copy, statement);
    expect(await whole(copy), what).toBe(false);
  }
});
