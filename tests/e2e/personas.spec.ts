import { expect, test } from '../kit/workbench.ts';

/** The smallest PNG: one red point. */
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/q842iQAAAABJRU5ErkJggg==', 'base64');

test('a persona’s page is written where it stands, with a picture, and is there again', async ({ workbench }) => {
  const { home, map, say } = workbench;
  const { page } = map;
  await home.newJourney('Guests');
  await map.ready();
  await map.command(say('actions.addPersona'));
  const name = page.getByLabel(say('persona.name'), { exact: true });
  await name.fill('Mei Chen');
  await name.press('Enter');

  const tagLine = page.getByRole('textbox', { name: say('persona.tagLine') });
  await tagLine.fill('Books late, walks far');
  await tagLine.press('Enter');
  const trait = page.getByRole('textbox', { name: say('persona.addTrait') });
  await trait.fill('Trusts photos of guests');
  await trait.press('Enter');
  await expect(trait).toHaveValue('');
  const goals = page.getByRole('textbox', { name: say('persona.addTo', { list: say('properties.fields.goals') }) });
  await goals.fill('Sleep by ten');
  await goals.press('Enter');

  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: say('persona.addPicture') }).click();
  await (await chooser).setFiles({ name: 'mei.png', mimeType: 'image/png', buffer: PNG });
  const picture = page.getByRole('button', { name: say('persona.changePicture') }).locator('img');
  await expect(picture).toBeVisible();
  await map.saved();

  await page.reload();
  await map.ready();
  await page.getByRole('button', { name: say('shell.personas'), exact: true }).click();
  await page
    .locator('main')
    .getByRole('button', { name: /Mei Chen/ })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mei Chen' })).toBeAttached();
  await expect(tagLine).toHaveValue('Books late, walks far');
  await expect(page.getByRole('textbox', { name: say('persona.trait'), exact: true })).toHaveValue('Trusts photos of guests');
  const firstGoal = say('persona.entryOf', { list: say('properties.fields.goals'), number: 1 });
  await expect(page.getByRole('textbox', { name: firstGoal })).toHaveValue('Sleep by ten');
  await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(1);
});

test('something that is no picture is refused with its words', async ({ workbench }) => {
  const { home, map, say } = workbench;
  const { page } = map;
  await home.newJourney('Guests');
  await map.ready();
  await map.addPersona('Tom');
  await page.getByRole('button', { name: say('shell.personas'), exact: true }).click();
  await page.locator('main').getByRole('button', { name: /Tom/ }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: say('persona.addPicture') }).click();
  await (await chooser).setFiles({ name: 'tom.png', mimeType: 'image/png', buffer: Buffer.from('<script>alert(1)</script>') });
  await expect(page.getByText(say('faults.NOT_A_PICTURE_do'))).toBeVisible();
});
