import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { createStateFile } from '../../../../electron/desk/state-file.ts';
import { scratchFolder } from '../../../kit/scratch-folder.ts';

const schema = z.object({ count: z.number() });
const open = (path: string) => createStateFile(path, schema, () => ({ count: 0 }));

test('starts with its initial state and keeps what it is given', async () => {
  const path = join(await scratchFolder(), 'deep', 'state.json');
  expect(await open(path).read()).toEqual({ count: 0 });
  await open(path).update(({ count }) => ({ count: count + 5 }));
  expect(await open(path).read()).toEqual({ count: 5 });
});

test('what stays as it is, is not written again', async () => {
  const path = join(await scratchFolder(), 'state.json');
  await open(path).update(({ count }) => ({ count: count + 5 }));
  const { ino } = await stat(path);
  expect(await open(path).update(({ count }) => ({ count }))).toEqual({ count: 5 });
  expect((await stat(path)).ino).toBe(ino);
  await open(path).update(({ count }) => ({ count: count + 1 }));
  expect((await stat(path)).ino).not.toBe(ino);
});

test('changes made at the same time all count, and leave no drafts behind', async () => {
  const folder = await scratchFolder();
  const state = open(join(folder, 'state.json'));
  await Promise.all(Array.from({ length: 20 }, () => state.update(({ count }) => ({ count: count + 1 }))));
  expect(await state.read()).toEqual({ count: 20 });
  expect(await readdir(folder)).toEqual(['state.json']);
});

test.each(['{"count": ', '{"count": "many"}', ''])('sets aside what it cannot understand: %j', async (text) => {
  const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
  const folder = await scratchFolder();
  const path = join(folder, 'state.json');
  await writeFile(path, text);
  const state = open(path);
  expect(await Promise.all([state.read(), state.read()])).toEqual([{ count: 0 }, { count: 0 }]);
  const [aside] = await readdir(folder);
  expect(await readFile(join(folder, String(aside)), 'utf8')).toBe(text);
  expect(warn).toHaveBeenCalledOnce();
  warn.mockRestore();
});

test('is settled when all that was asked for is on the disk, also what was asked for meanwhile', async () => {
  const folder = await scratchFolder();
  const path = join(folder, 'state.json');
  const state = open(path);
  const add = () => state.update(({ count }) => ({ count: count + 1 }));
  void add().then(() => add());
  await state.settled();
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ count: 2 });
  expect(await readdir(folder)).toEqual(['state.json']);
});

test('a change that fails does not keep the next from happening', async () => {
  const state = open(join(await scratchFolder(), 'state.json'));
  const failing = state.update(() => {
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await state.update(() => ({ count: 1 }))).toEqual({ count: 1 });
});
