import { readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { createStore, openStore } from '../../../../../electron/host/store/index.ts';
import { scratchFolder } from '../../../../kit/scratch-folder.ts';
import { editCalled, fingerprint, newFile, opened, PEER, recoveryOf, set } from './store-kit.ts';

test.each([true, false])('opening, reading, checking and closing change no byte and leave nothing behind (known: %s)', async (known) => {
  const path = await newFile();
  utimesSync(path, new Date('2026-01-01'), new Date('2026-01-01'));
  const before = fingerprint(path);
  const store = await openStore(path, { known, recoveryFolder: recoveryOf(path) });
  await store.workbook();
  await store.journey('weekend');
  await store.search('排队', 10);
  await store.search('queue', 10);
  await store.history({ limit: 10 });
  await store.checked();
  await store.check({ rebuild: false });
  const first = await store.close();
  expect(fingerprint(path)).toBe(before);
  expect(readdirSync(dirname(path))).toEqual(['weekend.cxmap']);
  const again = await openStore(path, { known, recoveryFolder: recoveryOf(path) });
  await again.checked();
  expect(await again.close()).toEqual(first);
});

test('of a stranger’s file that is closed before its checks end nobody vouches', async () => {
  const path = await newFile();
  const store = await openStore(path, { known: false, recoveryFolder: recoveryOf(path) });
  expect(store.description().checks).toBe('running');
  expect((await store.close()).digest).toBe('');
});

test('what a file left beside it that is gone is not played back into a new one of its name', async () => {
  const path = await newFile();
  const store = await opened(path);
  for (const make of [(to: string) => store.copyTo(to), (to: string) => createStore(to, { language: 'en', program: 'test 1' })]) {
    const to = join(await scratchFolder(), 'new.cxmap');
    writeFileSync(`${to}-journal`, 'left over');
    await make(to);
    expect(readdirSync(dirname(to))).toEqual(['new.cxmap']);
  }
});

test('an edit changes the digest that the ledger keeps', async () => {
  const path = await newFile();
  const first = await (await opened(path)).close();
  const store = await opened(path);
  await store.apply(editCalled('x'), [set('card', 'key', 'text', 'x')], PEER);
  expect((await store.close()).digest).not.toBe(first.digest);
});

test('after an edit the file stands alone: no journal, no lock, no log', async () => {
  const path = await newFile();
  const store = await opened(path);
  await store.apply(editCalled('x'), [set('card', 'key', 'text', 'x')], PEER);
  expect(readdirSync(dirname(path)).sort()).toContain('.weekend.cxmap.lock');
  await store.close();
  expect(readdirSync(dirname(path)).sort()).toEqual(['recovery', 'weekend.cxmap']);
});

test('a copy under a new name is whole, and the original is not touched', async () => {
  const path = await newFile();
  const before = fingerprint(path);
  const store = await opened(path);
  await store.copyTo(`${path}.copy.cxmap`);
  expect(fingerprint(path)).toBe(before);
  const copy = await opened(`${path}.copy.cxmap`);
  await copy.checked();
  expect(copy.description()).toMatchObject({ id: store.description().id, checks: 'passed' });
  expect((await copy.journey('weekend'))['card']?.length).toBe(3);
  await expect(store.copyTo(`${path}.copy.cxmap`)).rejects.toThrow('FILE_EXISTS');
  expect(statSync(path).size).toBeGreaterThan(0);
});
