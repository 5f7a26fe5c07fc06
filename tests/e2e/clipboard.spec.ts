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
