import Database from 'better-sqlite3';

const PAGE = 4_096;
const BTREE_HEAD = 8;
const INTERIOR_HEAD = 12;
const INTERIOR = [2, 5];

/** Offsets of the bytes that SQLite reads: of its trees' pages all but the gaps between cells. Free pages and pointer maps are left out. */
export function usedBytes(path: string, bytes: Buffer): readonly number[] {
  const db = new Database(path, { readonly: true });
  const pages = db.prepare('SELECT pageno, pagetype FROM dbstat').raw().all() as [number, string][];
  db.close();
  return pages.flatMap(([page, type]) => {
    const start = (page - 1) * PAGE;
    const gaps = type === 'overflow' ? new Set<number>() : gapsOf(bytes.subarray(start, start + PAGE), page === 1 ? 100 : 0);
    return Array.from({ length: PAGE }, (_, at) => at).flatMap((at) => (gaps.has(at) ? [] : [start + at]));
  });
}

function gapsOf(page: Buffer, head: number): Set<number> {
  const gaps = new Set<number>();
  const cells = head + (INTERIOR.includes(page.readUInt8(head)) ? INTERIOR_HEAD : BTREE_HEAD) + 2 * page.readUInt16BE(head + 3);
  for (let at = cells; at < page.readUInt16BE(head + 5); at++) gaps.add(at);
  for (let block = page.readUInt16BE(head + 1); block !== 0; block = page.readUInt16BE(block)) {
    for (let at = block + 4; at < block + page.readUInt16BE(block + 2); at++) gaps.add(at);
  }
  return gaps;
}
