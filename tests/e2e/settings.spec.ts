import { wordsIn } from '../kit/words.ts';
import { expect, test } from '../kit/workbench.ts';

test('theme and language change at once, everywhere, and stay', async ({ workbench }) => {
  const { home, map, page, say } = workbench;
  const chinese = wordsIn('zh-CN');
  const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await home.newJourney('Looks');
  await map.ready();
  await map.addCard(map.lane('pain-point'), 0, 'My own words stay');
  const light = await ground();

  await page.getByRole('button', { name: say('settings.name'), exact: true }).click();
  await page.getByRole('menuitemradio', { name: say('settings.themes.dark'), exact: true }).click();
  await expect.poll(ground).not.toBe(light);
  const dark = await ground();
  await page.getByRole('menuitemradio', { name: '中文', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-saving]')).toContainText(chinese('shell.saving.saved'));
  await expect(map.card('My own words stay')).toBeVisible();
  // the words of built-in titles belong to the workbook, which is English
  await expect(map.laneName(map.lane('pain-point'))).toBeVisible();

  await workbench.restart();
  await expect(page.getByRole('button', { name: chinese('home.newMap') }).first()).toBeVisible();
  expect(await ground()).toBe(dark);
  await page.getByRole('button', { name: chinese('settings.name'), exact: true }).click();
  await page.getByRole('menuitemradio', { name: 'English', exact: true }).click();
  await expect(page.getByRole('button', { name: say('home.newMap') }).first()).toBeVisible();
  const other = await workbench.secondWindow();
  await expect(other.page.getByRole('button', { name: say('home.newMap') }).first()).toBeVisible();
});
