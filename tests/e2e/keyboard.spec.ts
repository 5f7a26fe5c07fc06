import { expect, test } from '../kit/workbench.ts';

/** From Home to a card, a point and back, without a mouse. */
test('everything is done by keyboard', async ({ workbench }) => {
  const { map, page, say } = workbench;
  const newMap = page.getByRole('button', { name: say('home.newMap') }).first();
  await expect(newMap).toBeVisible();
  for (let i = 0; i < 15 && !(await newMap.evaluate((element) => element === document.activeElement)); i++) await page.keyboard.press('Tab');
  await expect(newMap).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(say('home.journeyTitle'))).toBeFocused();
  await page.keyboard.type('By keys alone');
  await page.keyboard.press('Enter');
  await map.ready();

  await test.step('a card is typed, Tab goes on and past the last column adds a step', async () => {
    await map.standOn(map.lane('thought'), 4);
    await page.keyboard.type('In the last column');
    await map.press('Tab');
    await expect(page.locator('[data-catcher="editing"]')).toHaveCount(1);
    await page.keyboard.type('In a new one');
    await map.press('Enter');
    expect(await map.here()).toContain('In a new one');
  });

  await test.step('the place is said in words', async () => {
    expect(await map.here()).toContain(map.lane('thought'));
  });

  await test.step('a card moves, and the move is taken back', async () => {
    await map.press('Alt+ArrowLeft');
    await expect.poll(() => map.here()).toContain('2');
    await map.undo();
  });

  await test.step('a point goes up by arrow keys', async () => {
    await map.setPoint(map.lane('emotion'), 1, 2);
    expect(await map.here()).toMatch(/\+1|1/);
  });

  await test.step('a stage is renamed with Enter', async () => {
    await map.focus();
    await map.press('Control+Home', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'Enter');
    await expect(page.locator('[data-stage] input')).toBeFocused();
    await map.press('Control+a');
    await page.keyboard.type('First of all');
    await map.press('Enter');
    await expect(map.stageHead(1)).toContainText('First of all');
  });
  await map.saved();
});
