import { middleOf } from '../kit/map-window.ts';
import { expect, test } from '../kit/workbench.ts';

test.describe('blueprint, links and sub-journeys', () => {
  test.beforeEach(async ({ workbench }) => {
    await workbench.home.newJourney('Weekend');
    await workbench.map.ready();
  });

  test('a map becomes a service blueprint in one edit, and takes a lane of one’s own', async ({ workbench: { map, say } }) => {
    const { page } = map;
    const lanes = page.locator('[data-lane]');
    const before = await lanes.count();
    await map.focus();
    await map.press('Alt+Shift+l');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: say('actions.makeBlueprint') }).click();
    await expect(lanes).toHaveCount(before + 6);
    await map.focus();
    await map.undo();
    await expect(lanes).toHaveCount(before);

    await page.getByRole('button', { name: say('lanes.title') }).click();
    await dialog.getByLabel(say('properties.fields.title'), { exact: true }).fill('Risks');
    await dialog.getByLabel(say('properties.fields.hint'), { exact: true }).fill('what may go wrong');
    await page.keyboard.press('Enter');
    await expect(map.laneName('Risks')).toContainText(/what may go\s*wrong/);

    await map.addCard(map.lane('backstage-action'), 0, 'Checks by hand');
    const department = page.getByLabel(say('properties.fields.department'), { exact: true });
    await department.fill('Finance');
    await department.press('Enter');
    await expect(map.card('Checks by hand')).toContainText('Finance');
    await map.focus();
    expect(await map.here()).toContain('Finance');
    await map.saved();
  });

  test('links are drawn by keys and by hand, and found in the properties', async ({ workbench: { map, say } }) => {
    const { page } = map;
    const pains = map.lane('pain-point');
    for (const [column, text] of ['Pays', 'Waits', 'Arrives'].entries()) await map.addCard(pains, column, text);
    await map.standOn(pains, 0);
    await map.press('Alt+l');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('option')).not.toHaveCount(0);
    await page.keyboard.type('arriv');
    await map.press('Enter');
    await expect(dialog).toHaveCount(0);
    await map.press('F2');
    await expect(page.getByRole('textbox', { name: say('map.heads.name', { name: '' }).trim() }).or(page.locator('[data-canvas] input'))).toBeFocused();
    await page.keyboard.type('if paid');
    await map.press('Enter');
    await map.standOn(pains, 2);
    const row = page.getByRole('button', { name: say('links.fromName', { name: 'Pays' }) });
    await expect(row).toContainText('if paid');

    const waits = await middleOf(map.card('Waits'));
    await page.mouse.click(waits.x, waits.y);
    await page.mouse.move(waits.x + 2, waits.y);
    const handle = await middleOf(page.locator(`[title="${say('map.links.draw')}"]`));
    await map.carry(handle, await middleOf(map.card('Pays')));
    await map.drop();
    await expect(page.getByRole('button', { name: say('links.toName', { name: 'Pays' }) })).toBeVisible();
    await map.saved();

    // its end goes to another card: by hand, back with Escape, and by keys
    await page.getByRole('button', { name: say('links.toName', { name: 'Pays' }) }).click();
    const end = page.locator('[data-link-handle="to"]');
    const leads = (name: string) => page.getByRole('button', { name: say('links.leads', { name }) });
    await expect(leads('Pays')).toBeVisible();
    const arrives = await middleOf(map.card('Arrives'));
    await map.carry(await middleOf(end), arrives);
    await expect(page.getByRole('status').filter({ hasText: say('map.links.over.to', { name: 'Arrives' }) })).toBeVisible();
    await map.press('Escape');
    await map.drop();
    await expect(leads('Pays')).toBeVisible();
    await map.carry(await middleOf(end), arrives);
    await map.drop();
    await expect(leads('Arrives')).toBeVisible();
    await map.saved();
    await map.focus();
    await map.undo();
    await expect(leads('Pays')).toBeVisible();
    await map.press('Alt+l');
    await expect(dialog.getByRole('option')).not.toHaveCount(0);
    await page.keyboard.type('arriv');
    await map.press('Enter');
    await expect(leads('Arrives')).toBeVisible();
    await map.saved();
    await map.undo();
    await expect(leads('Pays')).toBeVisible();
    await page.getByRole('button', { name: say('links.starts', { name: 'Waits' }) }).click();
    await map.focus();
    await map.undo();
    await expect(page.getByRole('button', { name: say('links.toName', { name: 'Pays' }) })).toHaveCount(0);
  });

  test('a step opens a journey of its own, by its mark and by keys, and the path leads back', async ({ workbench: { map, say } }) => {
    const { page } = map;
    await map.addStep(1, 'Checks in');
    await page
      .locator('[data-step]')
      .filter({ hasText: 'Checks in' })
      .click({ position: { x: 20, y: 10 } });
    await map.focus();
    await map.command(say('actions.createSubJourney'));
    await expect(page.locator('[data-stage]')).toHaveCount(3);
    await expect(page.locator('[data-trail]')).toHaveText('Weekend');
    await map.saved();

    await map.press('Escape');
    await map.press('Alt+ArrowLeft');
    const mark = page.locator('[data-opens]');
    await expect(mark).toBeVisible();
    await expect(page.locator('[data-trail]')).toHaveCount(0);
    await mark.dblclick();
    await expect(page.locator('[data-stage]')).toHaveCount(3);
    await page.locator('[data-trail]').click();
    await expect(mark).toBeVisible();
    await map.focus();
    await map.press('Alt+Enter');
    await expect(page.locator('[data-trail]')).toHaveText('Weekend');
  });
});
