import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createAddresses } from '../../../../electron/desk/addresses.ts';
import { copyNew, createNewFiles, describeFile, filesIn, writeNew } from '../../../../electron/desk/desk-files.ts';
import { scratchFolder } from '../../../kit/scratch-folder.ts';

test('a name that is taken gets a number', async () => {
  const folder = join(await scratchFolder(), 'not there yet');
  const open = new Set<string>();
  const newFiles = createNewFiles(
    async () => folder,
    createAddresses(folder),
    (id) => open.has(id),
  );
  const first = await newFiles.make('Map', async ({ path }) => {
    await writeNew(path, new Uint8Array());
    return path;
  });
  const makeOpen = () =>
    newFiles.make('Map', async ({ id, path }) => {
      open.add(id);
      return path;
    });
  const paths = await Promise.all([makeOpen(), makeOpen()]);
  expect(paths.sort()).toEqual([2, 3].map((n) => join(folder, `Map ${n}.cxmap`)));
  expect(await newFiles.make('Map', async ({ path }) => path)).toBe(join(folder, 'Map 4.cxmap'));
  await expect(writeNew(first, new Uint8Array())).rejects.toMatchObject({ code: 'FILE_EXISTS' });
});

test('a name beside which the journal of a file that is gone lies is not taken', async () => {
  const folder = await scratchFolder();
  await writeFile(join(folder, 'Map.cxmap-journal'), '');
  const newFiles = createNewFiles(
    async () => folder,
    createAddresses(folder),
    () => false,
  );
  expect(await newFiles.make('Map', async ({ path }) => path)).toBe(join(folder, 'Map 2.cxmap'));
});

test('what cannot be written whole is not left behind', async () => {
  const folder = await scratchFolder();
  await expect(copyNew(folder, join(folder, 'map.cxmap'))).rejects.toMatchObject({ code: 'WRITE_FAILED' });
  expect(await readdir(folder)).toEqual([]);
  await writeFile(join(folder, 'one'), 'one');
  await writeFile(join(folder, 'two'), 'two');
  await expect(copyNew(join(folder, 'one'), join(folder, 'two'))).rejects.toMatchObject({ code: 'FILE_EXISTS' });
  await copyNew(join(folder, 'one'), join(folder, 'three'));
  expect(await Promise.all(['two', 'three'].map((name) => readFile(join(folder, name), 'utf8')))).toEqual(['two', 'one']);
});

test('one file has one id, whatever way leads to it', async () => {
  const folder = await scratchFolder();
  await writeFile(join(folder, 'map.cxmap'), '');
  await symlink(join(folder, 'map.cxmap'), join(folder, 'link.cxmap'));
  const { at } = createAddresses(join(folder, 'home'));
  const { id } = await at(join(folder, 'map.cxmap'));
  expect((await at(join(folder, 'link.cxmap'))).id).toBe(id);
  expect((await at(join(folder, '.', 'x', '..', 'map.cxmap'))).id).toBe(id);
  expect(id).toMatch(/^[0-9a-f]{16}$/);
});

test('a file that is gone is said to be missing', async () => {
  const folder = await scratchFolder();
  expect(await describeFile(await createAddresses(folder).at(join(folder, 'gone.cxmap')))).toMatchObject({ name: 'gone.cxmap', missing: true });
});

test('only .cxmap files of the folder itself are listed', async () => {
  const folder = await scratchFolder();
  await writeFile(join(folder, 'one.cxmap'), '');
  await writeFile(join(folder, 'TWO.CXMAP'), '');
  await writeFile(join(folder, 'notes.txt'), '');
  await mkdir(join(folder, 'folder.cxmap'));
  const addresses = createAddresses(join(folder, 'home'));
  const listed = await filesIn(folder, addresses);
  expect(listed.map(({ path }) => path.slice(folder.length + 1)).sort()).toEqual(['TWO.CXMAP', 'one.cxmap']);
  expect(await filesIn(join(folder, 'not there'), addresses)).toEqual([]);
});
