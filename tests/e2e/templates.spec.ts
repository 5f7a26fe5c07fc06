import { TEMPLATES } from '../../shared/contract/choices.ts';
import { expect, test } from '../kit/workbench.ts';

test('every template is a picture with its facts, and makes its map', async ({ workbench }) => {
  const { page, say } = workbench;
  for (const template of TEMPLATES.filter((name) => name !== 'blank')) {
    const card = page.getByRole('button', { name: new RegExp(say(`home.templates.${template}`)) });
    await expect(card).toContainText(/\d/);
    await expect(card.locator('img')).toBeVisible();
  }
});

test('a cleared map keeps its structure, undo brings the samples back, and a template is saved and begun with', async ({ workbench }) => {
  test.slow();
  const { home, map, page, say } = workbench;
  const notice = page.getByRole('button', { name: say('actions.clearSamples') });
  await home.newJourney('Our gym', { template: 'fitness' });
  await map.ready();
  const card = page.getByText('Map listing').first();
  await notice.click();
  await expect(notice).toBeHidden();
  await expect(page.getByText(say('map.scene.samples'), { exact: true })).toBeHidden();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: say('shell.undoWhat', { what: say('edits.clearSamples') }) }).click();
  await expect(notice).toBeVisible();
  await expect(card).toBeAttached();

  await page.getByRole('button', { name: say('navigator.moreFor', { name: 'Our gym' }) }).click();
  await page.getByRole('menuitem', { name: say('actions.saveAsTemplate') }).click();
  await page.getByLabel(say('shell.template.name')).fill('Gyms');
  await page.getByText(say('shell.template.cards'), { exact: true }).click();
  await page.getByRole('button', { name: say('shell.template.save') }).click();
  await expect(page.getByText(say('shell.template.saved', { name: 'Gyms' }))).toBeVisible({ timeout: 20_000 });

  await home.show();
  const again = workbench.page;
  await again.getByRole('button', { name: /^Gyms/ }).click();
  await again
    .getByRole('dialog')
    .getByRole('button', { name: say('home.create') })
    .click();
  await expect(again).toHaveURL(/\/f\//, { timeout: 30_000 });
  await workbench.map.ready();
  await expect(again.getByText('Map listing').first()).toBeAttached();
});
