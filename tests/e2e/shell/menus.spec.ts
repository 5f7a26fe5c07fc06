import { ACTIONS } from '../../../renderer/actions/actions.ts';
import { expect, test } from '../../kit/workbench.ts';

test('the native menu holds every action of the registry, under the palette’s words', async ({ desktop }) => {
  await desktop.home.newJourney('By the menu');
  await desktop.map.ready();
  const ids = ACTIONS.map(({ id }) => id);
  const labels = async (): Promise<readonly (string | null)[]> =>
    desktop.program().evaluate(({ Menu }, wanted) => wanted.map((id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.label ?? null), ids);
  await expect.poll(async () => (await labels()).includes(null), { timeout: 15_000 }).toBe(false);
  const shown = await labels();
  expect(shown[ids.indexOf('addPersona')]).toBe(desktop.say('actions.addPersona'));
  const keys = await desktop.program().evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('redo')?.accelerator);
  expect(keys).toBe('CmdOrCtrl+Shift+Z');

  await desktop.choose('addPersona');
  const name = desktop.page.getByLabel(desktop.say('persona.name'), { exact: true });
  await name.fill('Mei');
  await name.press('Enter');
  await desktop.choose('openMap');
  await desktop.map.ready();
  await desktop.choose('undo');
});

test('the menu speaks the language of the program', async ({ desktop }) => {
  await desktop.home.newJourney('一张地图');
  await desktop.map.ready();
  await desktop.choose('language.zh-CN');
  await expect
    .poll(() =>
      desktop.program().evaluate(({ Menu }) =>
        Menu.getApplicationMenu()
          ?.items.map(({ label }) => label)
          .join(' '),
      ),
    )
    .toContain('文件 编辑');
});

test('the theme that is chosen is the system frame’s, too, and without a choice the system’s is followed', async ({ desktop }) => {
  await desktop.home.newJourney('Dark');
  await desktop.map.ready();
  const source = () => desktop.program().evaluate(({ nativeTheme }) => nativeTheme.themeSource);
  await desktop.choose('theme.contrast-dark');
  await expect.poll(source).toBe('dark');
  // the frame tells the page, which may come after the menu's answer
  const isDark = () => desktop.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  await expect.poll(isDark).toBe(true);
  await expect(desktop.page.locator('html')).toHaveAttribute('data-theme', 'contrast-dark');
  await desktop.choose('theme.system');
  await expect.poll(source).toBe('system');
  await expect.poll(isDark).toBe(false);
  const theme = desktop.page.locator('html');
  await desktop.page.emulateMedia({ colorScheme: 'dark', contrast: 'no-preference' });
  await expect(theme).toHaveAttribute('data-theme', 'dark');
  await desktop.page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
  await expect(theme).toHaveAttribute('data-theme', 'contrast-dark');
  await desktop.page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference', forcedColors: 'active' });
  await expect(theme).toHaveAttribute('data-theme', 'contrast-light');
});

test('a right click on a text offers what the system offers, and nothing elsewhere', async ({ desktop }) => {
  const shown = await desktop.program().evaluate(({ BrowserWindow, Menu }) => {
    const labels: string[][] = [];
    Menu.prototype.popup = function popup() {
      labels.push(this.items.map(({ label }) => label));
    };
    const editFlags = { canCut: true, canCopy: true, canPaste: true, canSelectAll: true };
    const place = { isEditable: true, selectionText: '', misspelledWord: 'jorney', dictionarySuggestions: ['journey'], editFlags };
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    for (const isEditable of [true, false]) contents?.emit('context-menu', {}, { ...place, isEditable });
    return labels;
  });
  expect(shown).toEqual([['journey', '', 'Cut', 'Copy', 'Paste', 'Select all']]);
});
