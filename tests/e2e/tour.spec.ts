import { expect, test } from '../kit/workbench.ts';

test('the tour is offered once, walks over a sample, can be left, and help brings it again', async ({ workbench }) => {
  const { page, say, home, map } = workbench;
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: say('tour.take') }).click();
  await map.ready();
  await expect(dialog).toHaveAccessibleName(say('tour.stops.stages.title'));
  // The map has the keyboard until the tour takes it.
  await expect(page.getByRole('button', { name: say('tour.next') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveAccessibleName(say('tour.stops.cards.title'));
  await page.keyboard.press('ArrowRight');
  await expect(dialog).toHaveAccessibleName(say('tour.stops.curve.title'));
  await page.keyboard.press('ArrowLeft');
  // back to the stop that has no way back: the keyboard stays in the tour
  await page.getByRole('button', { name: say('tour.back'), exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: say('tour.next') })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: say('guide.help') }).click();
  await page.getByRole('menuitem', { name: say('actions.tour') }).click();
  for (let stop = 0; stop < 6; stop++) await page.getByRole('button', { name: say('tour.next') }).click();
  await expect(dialog).toHaveAccessibleName(say('tour.stops.saved.title'));
  await page.getByRole('button', { name: say('tour.end') }).click();
  await expect(dialog).toHaveCount(0);
  await home.show();
  await expect(workbench.page.getByRole('button', { name: say('tour.take') })).toHaveCount(0);
});

test('the guide and the keys open by their keys, on Home and on the map, in the language of the program', async ({ workbench }) => {
  const { page, say, home, map } = workbench;
  await expect(page.getByRole('button', { name: say('home.newMap') }).first()).toBeVisible();
  await page.keyboard.press('F1');
  const guide = page.getByRole('dialog', { name: say('guide.name') });
  await expect(guide.getByRole('heading', { name: 'Your first map' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(guide).toHaveCount(0);
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: say('palette.keysTitle') });
  await expect(keys).toContainText(say('actions.showKeys'));
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
  await home.newJourney('Weekend', {});
  await map.ready();
  await map.press('F1');
  await guide.getByRole('button', { name: 'The emotion lane' }).click();
  await expect(guide.getByRole('heading', { name: 'The emotion lane' })).toBeVisible();
  const picture = guide.locator('article img').first();
  await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(400);
  await page.keyboard.press('Escape');
  await expect(guide).toHaveCount(0);
});
