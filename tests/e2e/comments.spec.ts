import type { Locator, Page } from '@playwright/test';
import type { MapWindow } from '../kit/map-window.ts';
import type { Say } from '../kit/words.ts';
import { expect, test } from '../kit/workbench.ts';

const panel = (page: Page, say: Say): Locator => page.getByRole('complementary', { name: say('sides.name') });

async function commentOnSelection(map: MapWindow, say: Say, name: string, text: string): Promise<void> {
  await map.press('Control+Alt+m');
  const field = map.page.getByRole('textbox', { name: say('comments.commentOn', { name }) });
  await expect(field).toBeFocused();
  await field.fill(text);
  await field.press('Enter');
  await expect(map.page.getByText(text)).toBeVisible();
}

test('people speak about a card in two windows, settle it, and go to what was said', async ({ workbench }) => {
  const { home, map, page, say } = workbench;
  await home.newJourney('Talk');
  await map.ready();
  await map.addCard(map.lane('pain-point'), 0, 'Paid twice');
  await map.card('Paid twice').click();
  await commentOnSelection(map, say, 'Paid twice', 'How often does this happen?');
  await expect(map.card('Paid twice').getByText('1', { exact: true })).toBeVisible();
  await map.saved();

  const other = await workbench.secondWindow();
  await other.ready();
  await other.press('Alt+Shift+o');
  const there = panel(other.page, say);
  await there.getByRole('button', { name: 'Paid twice' }).click();
  await there.getByRole('button', { name: say('comments.answer') }).click();
  await there.getByRole('textbox', { name: say('comments.answer') }).fill('Every week');
  await there.getByRole('textbox', { name: say('comments.answer') }).press('Enter');

  const here = panel(page, say);
  await expect(here.getByText('Every week')).toBeVisible();
  await expect(map.card('Paid twice').getByText('2', { exact: true })).toBeVisible();
  await here.getByRole('button', { name: say('comments.resolve'), exact: true }).click();
  await expect(map.card('Paid twice').getByText('2', { exact: true })).toHaveCount(0);
  await expect(there.getByText(say('comments.none.open'))).toBeVisible();
  await other.page.close();
});

test('the tabs are walked by keys, one’s own words are changed, and what is gone is a ghost', async ({ workbench }) => {
  const { home, map, page, say } = workbench;
  await home.newJourney('Tabs');
  await map.ready();
  await map.addCard(map.lane('thought'), 0, 'Is it safe?');
  await map.card('Is it safe?').click();
  await commentOnSelection(map, say, 'Is it safe?', 'Ask the bank');
  const side = panel(page, say);
  await side.getByRole('button', { name: say('comments.more') }).click();
  await page.getByRole('menuitem', { name: say('comments.change') }).click();
  await page.getByRole('textbox', { name: say('comments.change') }).fill('Ask the bank again');
  await page.keyboard.press('Enter');
  await expect(side.getByText('Ask the bank again')).toBeVisible();
  await side.getByRole('tab', { name: say('sides.comments') }).focus();
  await page.keyboard.press('Home');
  await expect(side.getByRole('tab', { name: say('sides.properties') })).toBeFocused();
  await expect(side.getByRole('heading', { name: 'Is it safe?' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await map.card('Is it safe?').click();
  await map.press('Delete');
  await expect(side.getByText(say('comments.subjectDeleted'))).toBeVisible();
  await map.undo();
  await expect(side.getByText(say('comments.subjectDeleted'))).toHaveCount(0);
});
