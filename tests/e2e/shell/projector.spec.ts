import { expect, test } from '../../kit/workbench.ts';

test('a talk has its own window in the program, which follows and goes with it, and is no window of the file', async ({ desktop }) => {
  await desktop.home.newJourney('On the wall');
  await desktop.map.ready();
  await desktop.map.addCard(desktop.map.lane('thought'), 0, 'Hello');
  await desktop.choose('present');
  await expect(desktop.page.locator('[data-present="presenter"]')).toBeVisible();
  const room = await desktop.opened(() => desktop.page.keyboard.press('o'));
  await expect(room.locator('[data-present="projector"]')).toBeVisible();
  await desktop.page.bringToFront();
  await desktop.page.keyboard.press('PageDown');
  await expect(room.getByText('1 / 5')).toBeVisible();
  await expect(room.getByText('Hello')).toBeVisible();
  await Promise.all([room.waitForEvent('close'), desktop.page.keyboard.press('Escape')]);
  await desktop.map.ready();
});
