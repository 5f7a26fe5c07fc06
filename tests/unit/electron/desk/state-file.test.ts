import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
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

test('changes made at the same time all count, and leave nothing behind', async () => {
  const folder = await scratchFolder();
  const [one, other] = [open(join(folder, 'state.json')), open(join(folder, 'state.json'))];
  await Promise.all(Array.from({ length: 20 }, (_, n) => (n % 2 ? one : other).update(({ count }) => ({ count: count + 1 }))));
  expect(await one.read()).toEqual({ count: 20 });
  expect(await readdir(folder)).toEqual(['state.json']);
});

test('changes of several programs all count', async () => {
  const folder = await scratchFolder();
  const path = join(folder, 'state.json');
  const writer = fileURLToPath(new URL('./state-writer.ts', import.meta.url));
  const ends = ['a', 'b', 'c'].map((name) => once(spawn(process.execPath, [writer, path, name, '40'], { stdio: 'inherit' }), 'exit'));
  expect(await Promise.all(ends)).toEqual(ends.map(() => [0, null]));
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ a: 40, b: 40, c: 40 });
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

/** A busy machine, and systems that tell of nothing. */
const PATIENT = { timeout: 15_000 };

function watched(path: string) {
  const state = open(path);
  const heard: number[] = [];
  state.watch(({ count }) => void heard.push(count));
  onTestFinished(() => state.unwatch());
  return { state, heard };
}

test('whoever watches hears of every change once, whoever made it and however the file was replaced', async () => {
  const folder = await scratchFolder();
  const path = join(folder, 'state.json');
  const { state, heard } = watched(path);
  await state.update(() => ({ count: 1 }));
  expect(heard).toEqual([1]);
  await open(path).update(() => ({ count: 2 }));
  await expect.poll(() => heard, PATIENT).toEqual([1, 2]);
  await writeFile(join(folder, 'other'), '{"count":3}');
  await rename(join(folder, 'other'), path);
  await expect.poll(() => heard, PATIENT).toEqual([1, 2, 3]);
  // written in place, as an editor does
  await writeFile(path, '{"count":4}');
  await expect.poll(() => heard, PATIENT).toEqual([1, 2, 3, 4]);
  await rm(path);
  await expect.poll(() => heard, PATIENT).toEqual([1, 2, 3, 4, 0]);
  await state.update(() => ({ count: 5 }));
  expect(heard).toEqual([1, 2, 3, 4, 0, 5]);
});

test('nobody hears after the end, whoever begins to watch only then included', async () => {
  const path = join(await scratchFolder(), 'state.json');
  const { state, heard } = watched(path);
  state.unwatch();
  state.watch(({ count }) => void heard.push(count));
  await state.update(() => ({ count: 1 }));
  expect(heard).toEqual([]);
});

test('a watched file that is half written is waited for; one that stays so is set aside', async () => {
  const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
  const folder = await scratchFolder();
  const path = join(folder, 'state.json');
  await writeFile(path, '{"count":1}');
  const { heard } = watched(path);
  await writeFile(path, '{"cou');
  // the system tells of it at once, and the file is looked at
  await new Promise((resolve) => setTimeout(resolve, 100));
  await writeFile(path, '{"count":2}');
  await expect.poll(() => heard, PATIENT).toEqual([2]);
  expect(await readdir(folder)).toEqual(['state.json']);
  await writeFile(path, 'damaged');
  await expect.poll(() => heard, PATIENT).toEqual([2, 0]);
  expect(await readdir(folder)).toEqual([expect.stringMatching(/^state\.json\.damaged-/)]);
  expect(warn).toHaveBeenCalledOnce();
  warn.mockRestore();
});
