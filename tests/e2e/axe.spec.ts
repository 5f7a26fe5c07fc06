import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../kit/workbench.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')} — ${node.failureSummary?.split('\n')[1]?.trim() ?? ''}`),
  );
}

for (const language of ['en', 'zh-CN'] as const)
  for (const theme of ['light', 'dark', 'contrast-light', 'contrast-dark'] as const)
    test.describe(`${language}, ${theme}`, () => {
      test.use({ language, theme });

      test('axe finds nothing on any screen', async ({ workbench }) => {
        test.slow();
        const { home, map, page, say } = workbench;
        const found: Record<string, string[]> = {};
        const look = async (screen: string): Promise<void> => {
          const here = await findings(page);
          if (here.length > 0) found[screen] = here;
        };
        await expect(page.getByRole('button', { name: say('home.newMap') }).first()).toBeVisible();
        await look('home');
        await home.newJourney('Weekend', { template: 'hotel', language });
        await map.ready();
        await map.saved();
        await look('map');
        await map.focus();
        await map.press('Control+Home');
        await map.press('ArrowDown');
        await look('map with a selection');
        await map.press('Control+k');
        await expect(page.getByRole('dialog')).toBeVisible();
        await look('palette');
        await map.press('Escape');
        await page.getByRole('button', { name: say('shell.personas'), exact: true }).click();
        await look('personas');
        expect(found).toEqual({});
      });
    });
