import { expect, test } from '../kit/workbench.ts';

test.use({ viewport: { width: 1280, height: 800 } });

test('on a narrow window the panels are folded, and open on demand over the map', async ({ workbench }) => {
  const { home, map, page, say } = workbench;
  await home.newJourney('Narrow');
  await map.ready();
  await expect(page.locator('[data-navigator="false"][data-properties="false"]')).toBeVisible();
  await map.focus();
  await map.press('Control+b');
  await expect(page.locator('[data-navigator="true"]')).toBeVisible();
  await map.press('Control+i');
  await expect(page.locator('[data-properties="true"]')).toBeVisible();
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  expect(widths[0]).toBe(widths[1]);
  await expect(page.getByRole('button', { name: say('shell.export') })).toBeInViewport();
});
