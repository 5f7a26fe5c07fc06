import { expect, test } from '../kit/workbench.ts';

test('cards are tagged, filtered, hidden and shown again; tags are named, coloured and merged', async ({ workbench: { home, map, say } }) => {
  await home.newJourney('Many cards');
  await map.ready();
  const { page } = map;
  const [thoughts, pains] = [map.lane('thought'), map.lane('pain-point')];
  await map.addCard(thoughts, 0, 'Where to park');
  await map.addCard(pains, 1, 'Pays twice');
  await map.focus();
  await map.press('Alt+f');
  // typed at once, before its field has the keyboard
  await page.keyboard.type('park');
  const wanted = page.getByLabel(say('filter.text'), { exact: true });
  await expect(wanted).toHaveValue('park');
  await wanted.fill('');
  await page.getByRole('button', { name: say('actions.manageTags') }).click();
  const dialog = page.getByRole('dialog', { name: say('tags.title') });
  for (const name of ['later', 'soon']) {
    await dialog.getByLabel(say('tags.newName')).fill(name);
    await map.press('Enter');
    await expect(dialog.getByLabel(say('tags.nameOf', { name }), { exact: true })).toBeVisible();
  }
  await dialog
    .getByRole('group', { name: say('tags.colourOf', { name: 'later' }) })
    .getByRole('button', { name: say('tags.colours.violet') })
    .click();
  await map.press('Escape');
  await expect(dialog).toHaveCount(0);

  // the properties give the tag, and the card shows it
  await map.card('Pays twice').click();
  await page.getByRole('button', { name: say('properties.groups.about') }).click();
  await page.getByRole('combobox', { name: say('properties.fields.tags'), exact: true }).fill('later');
  await map.press('Enter');
  await expect(map.card('Pays twice')).toContainText('later');

  // by the tag: the other card is dimmed, then hidden, in the table too
  await map.focus();
  await map.press('Alt+f');
  const popover = page.getByRole('dialog').filter({ hasText: say('filter.others') });
  await popover.getByRole('button', { name: /later/ }).click();
  const count = page.getByRole('button', { name: say('filter.count', { count: 1, all: 2 }) });
  await expect(count).toBeVisible();
  await expect(page.locator('[data-faint]')).toHaveCount(1);
  await popover.getByText(say('filter.hidden')).click();
  await expect(map.card('Where to park')).toHaveCount(0);
  await map.press('Escape');
  await expect(popover).toHaveCount(0);
  await page.reload();
  await map.ready();
  await expect(count).toBeVisible();
  await expect(map.card('Where to park')).toHaveCount(0);
  await map.focus();
  await map.press('Alt+2');
  await expect(page.getByRole('grid')).toContainText('Pays twice');
  await expect(page.getByRole('grid')).not.toContainText('Where to park');

  // nothing matches: it says so; one key shows everything again
  await map.press('Alt+f');
  await popover.getByLabel(say('filter.text')).fill('zzz');
  await expect(page.locator('[data-filter-empty]')).toContainText(say('filter.nothing'));
  await map.press('Escape', 'Alt+Shift+F', 'Alt+1');
  await expect(map.card('Where to park')).toBeVisible();

  // two tags become one, with one undo
  await map.focus();
  await map.press('Alt+f');
  await page.getByRole('button', { name: say('actions.manageTags') }).click();
  await dialog.getByRole('button', { name: say('tags.merge', { name: 'later' }) }).click();
  await page.getByRole('menuitem', { name: 'soon' }).click();
  await expect(map.card('Pays twice')).toContainText('soon');
  await map.press('Escape');
  await map.undo();
  await expect(map.card('Pays twice')).toContainText('later');
  await map.saved();
});
