import { readFileSync } from 'node:fs';
import { EXPORT_FORMATS } from '../../shared/contract/choices.ts';
import { detectFormat } from '../../shared/interchange/index.ts';
import { onlyDraft } from '../kit/draft-files.ts';
import { outlineOf } from '../kit/file-outline.ts';
import { expect, test } from '../kit/workbench.ts';

test('a map leaves in every format, and a copy holds the same records', async ({ workbench }) => {
  const { home, map, say, folders } = workbench;
  const { page } = map;
  await home.newJourney('Weekend', { template: 'hotel', language: 'en' });
  await map.ready();
  await map.addCard(map.lane('pain-point'), 0, 'Leaves with the map');
  const written = (what: string): Promise<string> =>
    workbench.written(async () => {
      await page.getByRole('button', { name: say('shell.export') }).click();
      await page.getByRole('menuitem', { name: what }).click();
    });

  for (const format of EXPORT_FORMATS)
    await test.step(format, async () => {
      const text = readFileSync(await written(say(`actions.export.${format}`)), 'utf8');
      if (format === 'svg') expect(text).toMatch(/^<svg[^>]*>[\s\S]*<\/svg>\s*$/);
      else expect(detectFormat(`map.${format}`, text)).toBe(format);
      // the grid of Mermaid has steps and scores only
      if (format !== 'mermaid') expect(text.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')).toContain('Leaves with');
    });

  const copy = await written(say('actions.downloadCopy'));
  await map.saved();
  await workbench.stop();
  expect(outlineOf(copy)).toEqual(outlineOf(onlyDraft(folders.home)));
});
