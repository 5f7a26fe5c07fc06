import { copyFileSync, existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openStore } from '../../../../../electron/host/store/index.ts';
import { editCalled, faultOf, fingerprint, newFile, opened, PEER, recoveryOf, set, tamper } from './store-kit.ts';

/** A file as a crash in the middle of a commit leaves it: half of the pages written, the journal beside it. */
async function crashed(): Promise<string> {
  const path = await newFile();
  const db = new Database(path);
  // A cache of two pages writes pages to the file before the commit, which is what a crash finds.
  db.pragma('cache_size = 2');
  db.exec('BEGIN IMMEDIATE');
  db.exec("UPDATE card SET text = 'half written'");
  for (let i = 0; i < 300; i++) db.exec(`INSERT INTO tag (id, deleted, changed_at, changed_by, name) VALUES ('x${i}', 0, 1, 's', '${'long '.repeat(200)}')`);
  const folder = join(dirname(path), 'crash');
  const copy = join(folder, 'weekend.cxmap');
  mkdirSync(folder);
  copyFileSync(path, copy);
  copyFileSync(`${path}-journal`, `${copy}-journal`);
  db.exec('ROLLBACK');
  db.close();
  return copy;
}

test('of a known file is rolled back and reported', async () => {
  const path = await crashed();
  const store = await opened(path);
  expect(store.description()).toMatchObject({ recovered: true, readOnly: null });
  expect((await store.journey('weekend'))['card']?.map(({ fields }) => fields['text'])).toEqual(['排队太久', 'Takes the key', 'Will the room be quiet?']);
  await store.checked();
  expect(store.description().checks).toBe('passed');
  expect(existsSync(`${path}-journal`)).toBe(false);
});

test('of a stranger is rolled back in a scratch copy; the first edit puts the copy in place', async () => {
  const path = await crashed();
  const [file, journal] = [fingerprint(path), fingerprint(`${path}-journal`)];
  const looked = await openStore(path, { known: false, recoveryFolder: recoveryOf(path) });
  expect((await looked.journey('weekend'))['card']?.[0]?.fields['text']).toBe('排队太久');
  expect(looked.description().recovered).toBe(true);
  await looked.checked();
  await looked.close();
  expect([fingerprint(path), fingerprint(`${path}-journal`)]).toEqual([file, journal]);
  expect(readdirSync(join(recoveryOf(path), 'scratch'))).toEqual([]);

  const store = await opened(path, { known: false });
  await store.checked();
  await store.apply(editCalled('x'), [set('card', 'key', 'text', 'after')], PEER);
  await store.close();
  expect(readdirSync(dirname(path)).sort()).toEqual(['recovery', 'weekend.cxmap']);
  const again = await opened(path, { known: false });
  await again.checked();
  expect(again.description()).toMatchObject({ recovered: false, checks: 'passed' });
  expect((await again.journey('weekend'))['card']?.map(({ fields }) => fields['text'])).toEqual(['排队太久', 'after', 'Will the room be quiet?']);
});

test('of a stranger: scratch copies that killed hosts left go, but none that another host may be reading', async () => {
  const path = await crashed();
  const scratch = join(recoveryOf(path), 'scratch');
  mkdirSync(scratch, { recursive: true });
  const old = new Date(Date.now() - 3 * 24 * 3_600_000);
  for (const name of ['old.cxmap', 'old.cxmap-journal', 'new.cxmap']) writeFileSync(join(scratch, name), 'left over');
  for (const name of ['old.cxmap', 'old.cxmap-journal']) utimesSync(join(scratch, name), old, old);
  const store = await opened(path, { known: false });
  await store.close();
  expect(readdirSync(scratch)).toEqual(['new.cxmap']);
});

test('that is finished (its head zeroed) is nothing to report', async () => {
  const path = await newFile();
  writeFileSync(`${path}-journal`, Buffer.alloc(600));
  const store = await opened(path);
  expect(store.description().recovered).toBe(false);
});

test('of a stranger: what another program wrote since opening is never overwritten by the scratch copy', async () => {
  const path = await crashed();
  const store = await opened(path, { known: false });
  await store.checked();
  tamper(path, "UPDATE tag SET name = 'written by another program'");
  const theirs = fingerprint(path);
  const edit = () => store.apply(editCalled('x'), [set('card', 'key', 'text', 'mine')], PEER);
  expect(await faultOf(edit())).toEqual({ code: 'READ_ONLY', params: { reason: 'changed-elsewhere' } });
  expect(await faultOf(edit())).toMatchObject({ code: 'READ_ONLY' });
  expect(store.description().readOnly).toBe('changed-elsewhere');
  expect((await store.journey('weekend'))['card']?.[1]?.fields['text']).toBe('Takes the key');
  expect(fingerprint(path)).toBe(theirs);
  expect(readdirSync(dirname(path)).sort()).toEqual(['recovery', 'weekend.cxmap']);
});
