import { expect, test } from '../kit/workbench.ts';

test('two windows of one file see each other’s edits, and each undoes its own', async ({ workbench }) => {
  const { home, map } = workbench;
  await home.newJourney('Together');
  await map.ready();
  const other = await workbench.secondWindow();
  await other.ready();

  await map.page.bringToFront();
  await map.addCard(map.lane('thought'), 0, 'From the first');
  await expect(other.card('From the first')).toBeVisible();

  await other.page.bringToFront();
  await other.addCard(other.lane('thought'), 1, 'From the second');
  await expect(map.card('From the second')).toBeVisible();

  await map.page.bringToFront();
  await map.focus();
  await map.undo();
  await expect(map.card('From the first')).toHaveCount(0);
  await expect(other.card('From the first')).toHaveCount(0);
  await expect(other.card('From the second')).toBeVisible();
});
