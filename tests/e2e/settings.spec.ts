import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { wordsIn } from '../kit/words.ts';
import { expect, test } from '../kit/workbench.ts';

test('theme and language change at once, everywhere, and stay', async ({ workbench }) => {
  const { home, map, page, say } = workbench;
  const chinese = wordsIn('zh-CN');
  const ground = (shown = page): Promise<string> => shown.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await home.newJourney('Looks');
  await map.ready();
  await map.addCard(map.lane('pain-point'), 0, 'My own words stay');
  const light = await ground();

  await page.getByRole('button', { name: say('settings.name'), exact: true }).click();
  await page.getByRole('menuitemradio', { name: say('settings.themes.dark'), exact: true }).click();
  await expect.poll(() => ground()).not.toBe(light);
  await page.getByRole('menuitemradio', { name: '中文', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-saving]')).toContainText(chinese('shell.saving.saved'));
  await expect(map.card('My own words stay')).toBeVisible();
  // the words of built-in titles belong to the workbook, which is English
  await expect(map.laneName(map.lane('pain-point'))).toBeVisible();
  // by now the ground has faded from the one to the other
  const dark = await ground();

  await workbench.restart();
  const { page: again } = workbench;
  await expect(again.getByRole('button', { name: chinese('home.newMap') }).first()).toBeVisible();
  await expect.poll(() => ground(again)).toBe(dark);
  await again.getByRole('button', { name: chinese('settings.name'), exact: true }).click();
  await again.getByRole('menuitemradio', { name: 'English', exact: true }).click();
  await expect(again.getByRole('button', { name: say('home.newMap') }).first()).toBeVisible();
  const other = await workbench.secondWindow();
  await expect(other.page.getByRole('button', { name: say('home.newMap') }).first()).toBeVisible();
});

test('settings reach the other open windows, obey the keys, and can be reset and taken back', async ({ workbench }) => {
  const { home, map, page, say } = workbench;
  await page
    .getByRole('button', { name: say('home.newMap') })
    .first()
    .waitFor();
  await page.keyboard.press('Control+,');
  const dialog = page.getByRole('dialog', { name: say('settings.name') });
  await dialog.getByRole('tab', { name: say('settings.section.map') }).click();
  await dialog.getByText(say('settings.snapHabits.wholes'), { exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await home.newJourney('First');
  await map.ready();
  const other = await workbench.secondWindow();
  await other.ready();
  const theme = (): Promise<string | null> => other.page.locator('html').getAttribute('data-theme');
  expect(await theme()).toBe('light');

  await map.press('Control+,');
  await dialog.getByText(say('settings.themes.dark'), { exact: true }).click();
  await expect.poll(theme).toBe('dark');
  await dialog.getByRole('tab', { name: say('settings.section.author') }).click();
  await dialog.getByLabel(say('sign.name'), { exact: true }).fill('Bea');
  await page.keyboard.press('Enter');
  await other.page.getByRole('button', { name: say('settings.name'), exact: true }).click();
  await expect(other.page.getByRole('menuitem', { name: say('settings.signedAs', { name: 'Bea' }) })).toBeVisible();
  await other.page.keyboard.press('Escape');

  await dialog.getByRole('button', { name: say('settings.resetAll') }).click();
  await expect.poll(theme).toBe('light');
  await expect(dialog.getByLabel(say('sign.name'), { exact: true })).toHaveValue('');
  await page
    .getByRole('button', { name: say('shell.undo'), exact: true })
    .last()
    .click();
  await expect.poll(theme).toBe('dark');
  await expect(dialog.getByLabel(say('sign.name'), { exact: true })).toHaveValue('Bea');
  await dialog.getByRole('tab', { name: say('settings.section.map') }).click();
  await expect(dialog.getByRole('radio', { name: say('settings.snapHabits.wholes') })).toBeChecked();
});

test('the data folder is moved where a person says, and found there by the next start', async ({ workbench }) => {
  const { say, folders } = workbench;
  await workbench.home.newJourney('Weekend');
  await workbench.map.ready();
  await workbench.map.addCard(workbench.map.lane('pain-point'), 0, 'It comes along');
  await workbench.home.leave('keep');
  const goal = join(folders.written, 'data');
  const { page } = workbench;
  await page.keyboard.press('Control+,');
  const dialog = page.getByRole('dialog', { name: say('settings.name') });
  await dialog.getByRole('tab', { name: say('settings.section.folder') }).click();
  await workbench.chooseFolder(goal, () => dialog.getByRole('button', { name: say('settings.dataFolders.choose'), exact: true }).click());
  await expect(dialog.getByText(goal, { exact: true })).toBeVisible();
  await dialog.getByRole('button', { name: say('settings.dataFolders.move'), exact: true }).click();
  await expect(dialog.getByRole('status')).toHaveText(say('settings.dataFolders.moved', { path: goal }));
  await expect(dialog.getByText(join(goal, 'drafts'))).toBeVisible();
  await workbench.restart();
  await workbench.home.openRecent('Weekend');
  await expect(workbench.map.card('It comes along')).toBeVisible();
  expect(existsSync(join(folders.home, 'drafts'))).toBe(false);
});
