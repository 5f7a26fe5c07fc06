import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createPictures } from '../../../../electron/desk/pictures.ts';
import { scratchFolder } from '../../../kit/scratch-folder.ts';

test('a picture is there at once, after a restart, and no more once its file is forgotten', async () => {
  const home = await scratchFolder();
  const pictures = createPictures(home);
  expect(await pictures.read('abc')).toBeNull();
  const keeping = pictures.keep('abc', '<svg/>');
  expect(await pictures.read('abc')).toBe('<svg/>');
  await keeping;
  expect(await createPictures(home).read('abc')).toBe('<svg/>');
  await pictures.forget('abc');
  expect(await pictures.read('abc')).toBeNull();
  expect(await readdir(join(home, 'pictures'))).toEqual([]);
});

test('only a file’s id names a picture', async () => {
  const home = await scratchFolder();
  const pictures = createPictures(home);
  await pictures.keep('../profile', '<svg/>');
  expect(await pictures.read('../profile')).toBeNull();
  expect(await readdir(home)).toEqual([]);
});
