import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { whileLocked } from '../../../../electron/system/while-locked.ts';
import { scratchFolder } from '../../../kit/scratch-folder.ts';

test('one after the other, whoever asks; the lock is gone afterwards, also after a failure', async () => {
  const folder = await scratchFolder();
  const path = join(folder, 'state.json');
  let inside = 0;
  const work = async (): Promise<void> => {
    expect(++inside).toBe(1);
    await readdir(folder);
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 12 }, () => whileLocked(path, work)));
  await expect(whileLocked(path, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await readdir(folder)).toEqual([]);
});

// a number that no process has; then this machine's lock of a process that lives, but long ago
test.each([
  [`${hostname()} 999999999 x`, 0],
  [`${hostname()} ${process.pid} x`, 60],
  ['elsewhere 1 x', 60],
  ['', 60],
])('a lock that somebody left (%j) stops nobody', async (mark, seconds) => {
  const path = join(await scratchFolder(), 'state.json');
  await writeFile(`${path}.lock`, mark);
  const then = Date.now() / 1000 - seconds;
  await utimes(`${path}.lock`, then, then);
  expect(await Promise.all([whileLocked(path, async () => 1), whileLocked(path, async () => 2)])).toEqual([1, 2]);
});

test('whoever slept for so long that the lock was taken is told', async () => {
  const path = join(await scratchFolder(), 'state.json');
  const answers = await whileLocked(path, async ({ isOurs }) => {
    const before = await isOurs();
    await writeFile(`${path}.lock`, 'another');
    return [before, await isOurs()];
  });
  expect(answers).toEqual([true, false]);
  // it is the other's to take away
  expect(await readFile(`${path}.lock`, 'utf8')).toBe('another');
});

test('where nothing can be written the error says so, and nobody waits', async () => {
  await expect(whileLocked(join(await scratchFolder(), 'missing', 'state.json'), async () => 1)).rejects.toMatchObject({ code: 'ENOENT' });
});
