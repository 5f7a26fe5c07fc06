import type { Page } from '@playwright/test';
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
  await page.setViewportSize({ width: 1024, height: 768 });
  // the parts of the header stand beside each other, whatever the window leaves them
  const parts = await page.locator('header').evaluate((header) =>
    [header.querySelector('nav'), ...(header.querySelector('nav')?.nextElementSibling?.children ?? [])].flatMap((part) => {
      const { left, right, width } = part?.getBoundingClientRect() ?? new DOMRect();
      return width > 1 ? [{ left, right }] : [];
    }),
  );
  for (const [index, part] of parts.entries()) expect(part.left, String(index)).toBeGreaterThanOrEqual(parts[index - 1]?.right ?? 0);
});

/** Words of buttons, tabs and labels of which a part is cut off or lies outside the window. Of where one stands only the last part must be whole. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, label, [role="tab"], [role="menuitem"], h1, h2, h3, p, aside li')].flatMap((thing) => {
      const box = thing.getBoundingClientRect();
      if (box.width < 2 || box.bottom <= 0 || box.top >= innerHeight || thing.closest('[data-canvas], nav') || !thing.checkVisibility()) return [];
      const clips = getComputedStyle(thing).overflowX !== 'visible' && thing.scrollWidth > thing.clientWidth + 1;
      return clips || box.right > innerWidth + 1 ? [`${thing.tagName} ${thing.textContent}`] : [];
    }),
  );
}

for (const language of ['en', 'zh-CN'] as const) {
  test.describe(language, () => {
    test.use({ language });

    test('no words are cut off at the side of the map, on the board and on a persona', async ({ workbench: { home, map, page, say } }) => {
      await home.newJourney(say('home.templates.hotel'), { template: 'hotel', language });
      await map.ready();
      await map.standOn(map.lane('pain-point'), 2);
      for (const keys of ['Alt+Shift+p', 'Alt+Shift+o', 'Alt+Shift+k', 'Alt+Shift+q', 'Alt+Shift+y', 'Alt+2', 'Alt+3', 'Alt+Shift+b', 'Alt+Shift+2']) {
        await map.press(keys);
        await expect.poll(() => cutOff(page), { message: keys }).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), keys).toBeLessThanOrEqual(1280);
      }
      await page.locator('main li').getByRole('button').first().click();
      await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
      await expect.poll(() => cutOff(page)).toEqual([]);
    });
  });
}
