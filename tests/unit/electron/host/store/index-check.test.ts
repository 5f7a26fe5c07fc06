import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { WholeFileCheck } from '../../../../../electron/host/store/checks.ts';
import { openForReading } from '../../../../../electron/host/store/connection.ts';
import { createDraft } from '../../../../../shared/changes/drafts.ts';
import { DRAFTS, faultOf, newFile, opened } from './store-kit.ts';

/** Bytes of a page. */
const PAGE = 4_096;

/** Checks a file the way a large one is checked: structure and indexes in many steps. */
function checkedInSteps(path: string): { problems: readonly { where: string }[]; ok: boolean } {
  const connection = openForReading(path);
  const whole = { connection: () => connection, name: 'weekend.cxmap', newer: false, bytes: () => 1, atOnce: 0, now: Date.now, edits: () => 0 };
  const check = new WholeFileCheck(whole);
  for (const _ of check.steps());
  connection.close();
  return check.report();
}

/** Where each page of an index begins in its file. */
function pagesOf(path: string, index: string): readonly number[] {
  const connection = openForReading(path);
  const pages = connection.rows('SELECT pageno FROM dbstat WHERE name = ?', index).map(([page]) => (Number(page) - 1) * PAGE);
  connection.close();
  return pages;
}

/** Changes one text in the pages of one index only: where it stands behind its rows in the file. */
function flipInIndex(path: string, index: string, text: string): void {
  const bytes = readFileSync(path);
  const pages = pagesOf(path, index);
  const at = pages.map((page) => bytes.indexOf(text, page)).find((found, i) => found >= 0 && found < (pages[i] ?? 0) + PAGE) ?? -1;
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  writeFileSync(path, bytes);
}

describe('a large file is checked in steps', () => {
  const drafts = [...DRAFTS, ...Array.from({ length: 300 }, (_, i) => createDraft('tag', `tag${i}`, { name: `tag ${i}` }))];

  test('nothing is found where nothing is wrong', async () => {
    expect(checkedInSteps(await newFile(drafts))).toMatchObject({ ok: true, problems: [] });
  });

  test.each([
    ['sqlite_autoindex_tag_1', 'tag250', 'tag'],
    ['card_by_journey', 'weekend', 'card'],
    ['change_by_record', 'tag17', 'change'],
    ['sqlite_autoindex_digest_1', 'workbook', 'digest'],
  ])('a flipped bit in %s', async (index, text, table) => {
    const path = await newFile(drafts);
    flipInIndex(path, index, text);
    expect(checkedInSteps(path).problems.map(({ where }) => where)).toContain(`${table}: rows missing from index ${index}`);
  });
});

test('an index that names one change twice, in the place of another, hands out neither', async () => {
  const path = await newFile();
  const [page = 0] = pagesOf(path, 'sqlite_autoindex_change_1');
  const bytes = readFileSync(path);
  // two bytes for each entry follow the eight of the page's head: the second entry becomes the last once more
  const entries = bytes.readUInt16BE(page + 3);
  bytes.copyWithin(page + 8 + 2, page + 8 + 2 * (entries - 1), page + 8 + 2 * entries);
  writeFileSync(path, bytes);
  expect(await faultOf((await opened(path, { known: false })).changesBeyond({}))).toMatchObject({ code: 'DAMAGED', params: { table: 'change' } });
});
