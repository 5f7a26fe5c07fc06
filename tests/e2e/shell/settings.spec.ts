import { expect, test } from '../../kit/workbench.ts';

test('the settings open by keys and by the menu of Home; a change reaches the other windows; folders are shown where they lie', async ({ desktop }) => {
  const { page, say, folders } = desktop;
  const other = await desktop.opened(() => desktop.choose('duplicateWindow'));
  await other
    .getByRole('button', { name: say('home.newMap') })
    .first()
    .waitFor();
  await desktop.program().evaluate(({ shell }) => {
    const shown: string[] = [];
    Object.assign(globalThis, { shown });
    shell.showItemInFolder = (path) => void shown.push(path);
  });
  await page.bringToFront();
  await page.keyboard.press('Control+,');
  const dialog = page.getByRole('dialog', { name: say('settings.name') });
  await dialog.getByText(say('settings.themes.dark'), { exact: true }).click();
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
  await dialog.getByRole('tab', { name: say('settings.section.folder') }).click();
  await dialog.getByRole('button', { name: say('settings.reveal', { name: say('settings.dataFolder') }) }).click();
  const shown = () => desktop.program().evaluate(() => (globalThis as unknown as { shown: string[] }).shown);
  await expect.poll(shown).toEqual([folders.home]);
  await page.keyboard.press('Escape');
  await desktop.choose('reports');
  const none = say('settings.reports.none');
  const open = async (): Promise<number> => (await page.getByText(none).count()) + (await other.getByText(none).count());
  await expect.poll(open).toBe(1);
});
