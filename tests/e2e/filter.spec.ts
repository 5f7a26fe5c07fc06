import { expect, test } from '../kit/workbench.ts';

test('a tag is made, coloured and given to a card, which shows it', async ({ workbench: { home, map, say } }) => {
  await home.newJourney('Many cards');
  await map.ready();
  const { page } = map;
  const [thoughts, pains] = [map.lane('thought'), map.lane('pain-point')];
  await map.addCard(thoughts, 0, 'Where to park');
  await map.addCard(pains, 1, 'Pays twice');
  await map.focus();
  await map.press('Alt+f');
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
  await map.saved();
});
