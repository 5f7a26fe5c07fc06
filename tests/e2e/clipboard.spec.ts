import { expect, test } from '../kit/workbench.ts';

test('cards are copied and pasted by keys, and a sign begins a text', async ({ workbench }) => {
  const { home, map } = workbench;
  await home.newJourney('Copies');
  await map.ready();
  await map.addCard(map.lane('thought'), 0, 'Copied card');
  await map.press('Control+c');
  await map.standOn(map.lane('pain-point'), 2);
  await map.press('Control+v');
  await expect(map.page.locator('.react-flow__node').filter({ hasText: 'Copied' })).toHaveCount(2);
  await map.undo();
  await expect(map.page.locator('.react-flow__node').filter({ hasText: 'Copied' })).toHaveCount(1);
  await map.standOn(map.lane('pain-point'), 2);
  await map.write('?! what');
  await expect(map.card('?! what')).toBeVisible();
  await map.saved();
});

test('a stage goes into another file with what it names, is found there the second time, and is taken back', async ({ workbench }) => {
  test.slow();
  const { home, say } = workbench;
  await home.newJourney('There');
  await workbench.map.ready();
  await home.show();
  await workbench.home.newJourney('Here', { template: 'fitness' });
  await workbench.map.ready();
  const { page, map } = workbench;
  const dialog = page.getByRole('dialog');
  const fresh = dialog.getByRole('button', { name: say('carry.change', { name: '', to: say('carry.add') }).slice(2) });
  const begin = async () => {
    await map.stageHead(1).click();
    await map.press('Alt+v');
    await dialog.getByRole('button', { name: /^There/ }).click();
    await expect(dialog.getByRole('button', { name: say('carry.copy'), exact: true })).toBeEnabled();
  };
  await begin();
  expect(await fresh.count()).toBeGreaterThan(2);
  // One of them is left out after all.
  const tried = (await fresh.first().getAttribute('aria-label')) ?? '';
  await fresh.first().click();
  await dialog
    .getByRole('option', { name: say('carry.leave'), exact: true })
    .or(page.getByRole('option', { name: say('carry.leave'), exact: true }))
    .first()
    .click();
  await expect(dialog.getByRole('button', { name: tried })).toHaveCount(0);
  await dialog.getByRole('button', { name: say('carry.copy'), exact: true }).click();
  await expect(dialog.getByRole('button', { name: say('carry.openFile') })).toBeVisible({ timeout: 20_000 });
  await dialog
    .getByRole('button', { name: say('shell.close') })
    .last()
    .click();

  await begin();
  await expect(fresh).toHaveCount(1);
  await dialog.getByRole('button', { name: say('carry.copy'), exact: true }).click();
  await dialog.getByRole('button', { name: say('actions.undo'), exact: true }).click();
  await expect(dialog.getByText(say('carry.undone', { name: 'There' }))).toBeVisible();
  await dialog
    .getByRole('button', { name: say('shell.close') })
    .last()
    .click();

  await map.stageHead(1).click();
  await map.press('Control+c');
  await workbench.home.show();
  await workbench.home.openRecent('There');
  await workbench.map.ready();
  const there = workbench.page;
  const undo = there.getByRole('button', { name: say('shell.undoWhat', { what: say('edits.carry') }) });
  // What came while no window showed the file is this window's to take back; what was taken back there is not.
  const heads = there.locator('[data-stage]');
  await expect(undo).toBeEnabled();
  const before = await heads.count();
  await workbench.map.undo();
  await expect(heads).toHaveCount(before - 1);
  await expect(undo).toHaveCount(0);
  await workbench.map.redo();
  await expect(heads).toHaveCount(before);
  await workbench.map.undo();
  await workbench.map.focus();
  await workbench.map.press('Control+v');
  await there
    .getByRole('dialog', { name: say('carry.pasted') })
    .getByRole('button', { name: say('carry.insert'), exact: true })
    .click();
  await expect(there.getByRole('dialog')).toHaveCount(0);
  await workbench.map.saved();
  await expect(undo).toBeEnabled();
});
