import { existsSync } from 'node:fs';
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { tidyRecovery } from '../../../../electron/desk/recovery-copies.ts';
import { scratchFolder } from '../../../kit/scratch-folder.ts';

const [GONE, USED] = ['0123456789abcdef', 'fedcba9876543210'];

test('what recovery keeps for a while goes in time, of files that nobody opens any more, too; edits that wait stay', async () => {
  const home = await scratchFolder();
  const now = Date.now();
  const put = async (path: string, days: number): Promise<void> => {
    const full = join(home, 'recovery', path);
    await mkdir(dirname(full), { recursive: true });
    await writeFile(full, 'x');
    const at = new Date(now - days * 24 * 3_600_000);
    await utimes(full, at, at);
  };
  await put(`${GONE}/own/copy-2025-01-01.cxmap`, 31);
  await put(`${GONE}/own/changes-2025-01-01.jsonl`, 31);
  await put(`${GONE}/scratch/left.cxmap`, 31);
  await put(`${USED}/own/copy-2025-01-01.cxmap`, 31);
  await put(`${USED}/own/copy-2025-01-03.cxmap`, 29);
  await put(`${USED}/waits/pending.jsonl`, 99);
  await put('somebody-elses/copy-2025-01-01.cxmap', 99);
  await tidyRecovery(home, now);
  expect(await readdir(join(home, 'recovery', GONE, 'own'))).toEqual([]);
  // what is empty goes with another start: a host may have made it just now
  await tidyRecovery(home, now + 120_000);
  expect((await readdir(join(home, 'recovery'))).sort()).toEqual([USED, 'somebody-elses'].sort());
  expect(await readdir(join(home, 'recovery', USED, 'own'))).toEqual(['copy-2025-01-03.cxmap']);
  expect(existsSync(join(home, 'recovery', USED, 'waits', 'pending.jsonl'))).toBe(true);
});

test('a desk without recovery has nothing to tidy', async () => {
  await tidyRecovery(join(await scratchFolder(), 'none'));
});
