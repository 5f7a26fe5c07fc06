import { readFileSync } from 'node:fs';
import { BAD_FILES, makeBadFile } from '../kit/bad-files.ts';
import { patternIn } from '../kit/words.ts';
import { expect, test } from '../kit/workbench.ts';

test('every file that cannot be opened gets its own words, and stays as it is', async ({ workbench, walk }) => {
  const { folders } = workbench;
  for (const bad of BAD_FILES.filter((_bad, index) => walk === 'all' || index % 5 === 0))
    await test.step(bad.what, async () => {
      const path = await makeBadFile(folders.home, bad);
      const before = readFileSync(path);
      await workbench.home.take(path);
      const { page } = workbench;
      await expect(page.getByText(patternIn('en', `faults.${bad.code}`)).first()).toBeVisible({ timeout: 20_000 });
      await expect(page.getByText(patternIn('en', `faults.${bad.code}_do`)).first()).toBeVisible();
      expect(readFileSync(path).equals(before)).toBe(true);
      if (new URL(page.url()).pathname !== '/') await workbench.home.show();
    });
});

test('a file of a newer format opens read-only and says so', async ({ workbench }) => {
  const { newerFile } = await import('../kit/newer-file.ts');
  const path = await newerFile(workbench.folders.home);
  await workbench.home.take(path);
  await workbench.map.ready();
  await expect(workbench.page.locator('[data-saving]')).toHaveAttribute('data-saving', 'read-only');
  await expect(workbench.page.locator('[data-saving]')).toContainText(workbench.say('faults.readOnly.newer-format'));
});
