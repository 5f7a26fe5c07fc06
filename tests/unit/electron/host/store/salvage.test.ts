import { closeSync, copyFileSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { openStore, type Store, salvage } from '../../../../../electron/host/store/index.ts';
import { createDraft } from '../../../../../shared/changes/drafts.ts';
import { scratchFolder } from '../../../../kit/scratch-folder.ts';
import { DRAFTS, faultOf, fingerprint, newFile, opened, recoveryOf, tamper } from './store-kit.ts';

async function salvaged(path: string): Promise<{ store: Store; lost: readonly { table: string; where: string }[] }> {
  const before = fingerprint(path);
  const into = join(dirname(path), 'salvaged.cxmap');
  const { lost } = await salvage(path, into);
  expect(fingerprint(path)).toBe(before);
  const store = await opened(into, { known: false });
  await store.checked();
  expect(store.description()).toMatchObject({ checks: 'passed', readOnly: null });
  expect(await store.check({ rebuild: true })).toMatchObject({ ok: true, problems: [] });
  return { store, lost };
}

/** Overwrites the pages of one table or index. */
function ruin(path: string, name: string, fill: number): void {
  const db = new Database(path, { readonly: true });
  const pages = db.prepare('SELECT pageno FROM dbstat WHERE name = ?').pluck().all(name) as number[];
  db.close();
  const file = openSync(path, 'r+');
  for (const page of pages) writeSync(file, Buffer.alloc(4_096, fill), 0, 4_096, (page - 1) * 4_096);
  closeSync(file);
}

const texts = async (store: Store) => (await store.journey('weekend'))['card']?.map(({ fields }) => fields['text']).sort();

describe('salvage', { timeout: 60_000 }, () => {
  test('of a whole file loses nothing', async () => {
    const path = await newFile();
    const before = await (await opened(path)).workbook();
    const { store, lost } = await salvaged(path);
    expect(lost).toEqual([]);
    expect(await store.workbook()).toEqual(before);
  });

  test('of a file of the first format finds the rows that its journal does not tell', async () => {
    const path = join(await scratchFolder(), 'old.cxmap');
    copyFileSync(join(import.meta.dirname, '../../../../migrations/frozen/format-1.cxmap'), path);
    tamper(path, "DELETE FROM change WHERE kind = 'lane'");
    const into = join(dirname(path), 'salvaged.cxmap');
    await salvage(path, into);
    const store = await opened(into, { known: false });
    expect((await store.journey('journey-1'))['lane']?.map(({ fields }) => fields['hint'] ?? '')).toEqual(['']);
  });

  test('a changed row is written as the journal has it', async () => {
    const path = await newFile();
    tamper(path, "UPDATE card SET text = 'flipped' WHERE id = 'key'", "UPDATE persona SET goals = '['");
    const { store, lost } = await salvaged(path);
    expect(lost).toEqual([]);
    expect(await texts(store)).toEqual(['Takes the key', 'Will the room be quiet?', '排队太久']);
  });

  test('a table whose pages are gone comes back from the journal', async () => {
    const path = await newFile();
    ruin(path, 'card', 0xff);
    expect(
      (
        await faultOf(
          openStore(path, { known: false, recoveryFolder: recoveryOf(path) }).then((store) => store.journey('weekend').finally(() => store.close())),
        )
      ).code,
    ).toBe('DAMAGED');
    const { store, lost } = await salvaged(path);
    expect(await texts(store)).toEqual(['Takes the key', 'Will the room be quiet?', '排队太久']);
    expect(lost.map(({ table }) => table)).toEqual(['card']);
  });

  test('a journal that is gone: records stay, and get a new beginning', async () => {
    const path = await newFile();
    ruin(path, 'change', 0xff);
    const { store, lost } = await salvaged(path);
    expect(await texts(store)).toEqual(['Takes the key', 'Will the room be quiet?', '排队太久']);
    expect(lost.map(({ table }) => table)).toEqual(['change']);
    expect((await store.history({ limit: 5 })).map(({ label }) => label)).toEqual(['salvage']);
  });

  test('what neither journal nor row knows is named', async () => {
    const path = await newFile();
    tamper(path, `UPDATE change SET value = '"x"' WHERE record = 'key'`, "UPDATE card SET tags = '[' WHERE id = 'key'");
    const { store, lost } = await salvaged(path);
    expect(await texts(store)).toEqual(['Will the room be quiet?', '排队太久']);
    expect(lost).toEqual([
      { table: 'change', where: expect.stringMatching(/^position \d+$/), code: 'DAMAGED' },
      { table: 'card', where: 'key', code: 'DAMAGED' },
    ]);
  });

  test('a hole in a long table costs what stood in it', async () => {
    const path = await newFile([...DRAFTS, ...Array.from({ length: 2_000 }, (_, i) => createDraft('tag', `t${i}`, { name: `tag ${i} ${'x'.repeat(50)}` }))]);
    const db = new Database(path, { readonly: true });
    const pages = db.prepare("SELECT pageno FROM dbstat WHERE name = 'change' AND pagetype = 'leaf' ORDER BY path").pluck().all() as number[];
    db.close();
    const bytes = readFileSync(path);
    bytes.fill(0, ((pages[10] ?? 1) - 1) * 4_096, (pages[10] ?? 1) * 4_096);
    writeFileSync(path, bytes);
    const { store, lost } = await salvaged(path);
    expect((await store.workbook())['tag']?.length).toBe(2_000);
    expect(lost.map(({ table }) => table)).toEqual(['change']);
    expect((await store.history({ limit: 5 })).map(({ label }) => label)).toEqual(['salvage', 'createFile']);
  });

  test('refuses to write over a file, and says when there is nothing to read', async () => {
    const path = await newFile();
    expect((await faultOf(salvage(path, path))).code).toBe('FILE_EXISTS');
    writeFileSync(path, Buffer.concat([readFileSync(path).subarray(0, 100), Buffer.alloc(8_000, 7)]));
    expect((await faultOf(salvage(path, `${path}.salvaged`))).code).toBe('DAMAGED');
  });
});
