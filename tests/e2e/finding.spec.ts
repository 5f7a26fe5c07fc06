import { expect, test } from '../kit/workbench.ts';

test('a search shows the card that it found, wherever it lies', async ({ workbench: { home, map, say } }) => {
  const { page } = map;
  await home.newJourney('Weekend', { template: 'hotel', language: 'en' });
  await map.ready();
  await map.addCard(map.lane('pain-point'), 0, 'A needle in the haystack');
  await map.saved();
  await map.focus();
  await map.press('Control+Home', 'Control+ArrowRight', 'Control+ArrowRight', 'Control+ArrowRight', 'End', 'Control+f');
  const dialog = page.getByRole('dialog', { name: say('search.name') });
  await expect(dialog).toBeVisible();
  await page.keyboard.type('haystack');
  await expect(dialog.getByRole('option').filter({ hasText: 'haystack' })).toBeVisible();
  await map.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(map.card('A needle in the haystack')).toBeInViewport();
  await expect(page.getByRole('textbox', { name: say('properties.fields.text') }).first()).toHaveValue('A needle in the haystack');

  await map.focus();
  await map.press('Control+f');
  await page.keyboard.type('nowhere at all');
  await expect(dialog).toContainText(say('search.nothing', { text: 'nowhere at all' }));
});

test.describe('in Chinese', () => {
  test.use({ language: 'zh-CN' });

  test('the palette finds a command by the first letters of its pinyin, the search one or two characters', async ({ workbench: { home, map, say } }) => {
    const { page } = map;
    await home.newJourney('周末', { language: 'zh-CN' });
    await map.ready();
    await map.addCard(map.lane('pain-point'), 0, '排队付款');
    await map.press('Control+k');
    const palette = page.getByRole('dialog', { name: say('palette.name') });
    await expect(palette).toBeVisible();
    // 添加阶段: tian jia jie duan
    await page.keyboard.type('tjjd');
    await expect(palette.getByRole('option').first()).toContainText(say('actions.addStage'));
    await map.press('Enter');
    await expect(page.locator('[data-stage]')).toHaveCount(6);
    await map.press('Escape');
    await map.saved();

    await map.focus();
    await map.press('Control+f');
    await page
      .getByRole('dialog', { name: say('search.name') })
      .getByRole('combobox')
      .fill('付款');
    await expect(page.getByRole('option').filter({ hasText: '排队付款' })).toBeVisible();
  });
});
