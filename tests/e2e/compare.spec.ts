import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../kit/workbench.ts';

test('a to-be is made, changed, laid beside its as-is and walked by keys alone', async ({ workbench }) => {
  const { home, map, say } = workbench;
  const { page } = map;
  const changes = page.getByRole('region', { name: say('compare.list') });
  const kind = (name: 'added' | 'removed' | 'changed' | 'moved') =>
    changes.getByRole('button', { name: new RegExp(`^${say(`compare.kinds.${name}`)}`) }).first();
  await home.newJourney('Weekend');
  await map.ready();
  const pains = map.lane('pain-point');
  for (const [column, text] of ['Waits at the desk', 'Pays twice', 'Finds no door'].entries()) await map.addCard(pains, column, text);
  await map.focus();

  await map.press('Alt+4');
  await page.getByRole('button', { name: say('actions.makeToBe') }).press('Enter');
  await expect(changes.getByText(say('compare.noneText'))).toBeVisible();
  await map.press('Alt+Shift+b');
  await page.getByRole('button', { name: say('compare.titles.to-be', { title: 'Weekend' }), exact: true }).press('Enter');
  await map.ready();
  await map.focus();
  await map.standOn(pains, 0);
  await map.press('F2', 'Control+a');
  await map.write('Waits at the kiosk');
  await map.standOn(pains, 1);
  await map.press('Delete');
  await map.standOn(pains, 2);
  await map.press('Shift+ArrowRight');
  await map.addCard(map.lane('wow-moment'), 0, 'A letter on the bed');

  await map.focus();
  await map.press('Alt+4');
  for (const name of ['added', 'removed', 'changed', 'moved'] as const) await expect(kind(name)).toContainText('1');
  await expect(page.locator('[data-canvas]')).toContainText(say('map.scene.changes.removed'));
  const { violations } = await new AxeBuilder({ page }).include('main').setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);

  // what another window edits is told at once
  const other = await workbench.secondWindow();
  await other.ready();
  await other.addCard(pains, 3, 'From the other window');
  await page.bringToFront();
  await expect(kind('removed')).toContainText('2');
  await expect(changes.getByText('From the other window')).toBeVisible();
  await other.undo();
  await expect(kind('removed')).toContainText('1');
  await other.page.close();

  await map.press('Alt+n');
  const current = changes.locator('[data-on="true"]');
  await expect(current.locator('del')).toHaveText('desk');
  await expect(current.locator('ins')).toHaveText('kiosk');
  await kind('moved').press('Enter');
  await expect(changes.getByText('Finds no door')).toHaveCount(0);

  await map.press('Alt+Shift+Enter');
  await expect(page.locator('[data-map-bar]')).toBeVisible();
  await expect(map.card('Waits at the kiosk')).toBeVisible();
  await expect.poll(() => map.here()).toContain('Waits at the kiosk');
  await map.focus();
  await map.press('Alt+4');

  // the row moves up between the two clicks, as the one before it closes
  await map.press('Alt+n');
  await expect(current.locator('del')).toHaveText('desk');
  await changes.getByText('A letter on the bed').dblclick();
  await expect(page.locator('[data-map-bar]')).toBeVisible();
  await expect.poll(() => map.here()).toContain('A letter on the bed');
  await map.focus();
  await map.press('Alt+4');
  for (const name of ['added', 'removed', 'changed', 'moved'] as const) await kind(name).click();
  await page.getByLabel(say('compare.onlyChanged')).click();
  await page.getByRole('button', { name: say('compare.everyKind') }).click();
  await expect(page.locator('[data-canvas]')).toContainText(say('map.scene.changes.removed'));
  await page.getByRole('button', { name: say('compare.back') }).press('Enter');
  await map.ready();
  await map.saved();
});
