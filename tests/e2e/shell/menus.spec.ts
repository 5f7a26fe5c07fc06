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

test('the theme that is chosen is the system frame’s, too', async ({ desktop }) => {
  await desktop.home.newJourney('Dark');
  await desktop.map.ready();
  const source = () => desktop.program().evaluate(({ nativeTheme }) => nativeTheme.themeSource);
  await desktop.choose('theme.contrast-dark');
  await expect.poll(source).toBe('dark');
  await expect(desktop.page.locator('html')).toHaveAttribute('data-theme', 'contrast-dark');
  await desktop.choose('theme.system');
  await expect.poll(source).toBe('system');
});
