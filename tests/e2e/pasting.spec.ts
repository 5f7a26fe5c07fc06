import { expect, test } from '../kit/workbench.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const LINES = 'Sees an advert\nAsks a friend\r\nCompares prices';

test('plain lines are pasted down a cell, across the steps, or as new steps', async ({ workbench: { home, map, say } }) => {
  const { page } = map;
  await home.newJourney('Lines');
  await map.ready();
  await page.evaluate((text) => navigator.clipboard.writeText(text), LINES);
  const places = async (): Promise<{ x: number; y: number }[]> => {
    const boxes = await Promise.all(['Sees an advert', 'Asks a friend', 'Compares prices'].map((text) => map.card(text).boundingBox()));
    return boxes.map((box) => ({ x: Math.round(box?.x ?? -1), y: Math.round(box?.y ?? -1) }));
  };

  await map.standOn(map.lane('pain-point'), 1);
  await map.press('Control+v');
  await expect(map.card('Compares prices')).toBeVisible();
  const down = await places();
  expect(new Set(down.map(({ x }) => x)).size).toBe(1);
  expect(down.map(({ y }) => y)).toEqual(down.map(({ y }) => y).toSorted((a, b) => a - b));
  await map.undo();
  await expect(map.card('Compares prices')).toHaveCount(0);

  await map.standOn(map.lane('pain-point'), 1);
  await map.command(say('actions.pasteAcross'));
  await expect(map.card('Compares prices')).toBeVisible();
  const across = await places();
  expect(new Set(across.map(({ y }) => y)).size).toBe(1);
  expect(across.map(({ x }) => x)).toEqual(across.map(({ x }) => x).toSorted((a, b) => a - b));
  expect(new Set(across.map(({ x }) => x)).size).toBe(3);
  await map.undo();
  await expect(map.card('Compares prices')).toHaveCount(0);

  await map.standOn(map.lane('pain-point'), 1);
  await map.command(say('actions.pasteAsSteps'));
  await expect(page.locator('[data-step]').filter({ hasText: 'Asks a friend' })).toBeVisible();
  await expect(page.locator('[data-step]').filter({ hasText: /advert|friend|prices/ })).toHaveCount(3);
  await map.undo();
  await expect(page.locator('[data-step]').filter({ hasText: 'Asks a friend' })).toHaveCount(0);
  await map.saved();
});
