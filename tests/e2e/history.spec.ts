import type { Locator, Page } from '@playwright/test';
import type { Say } from '../kit/words.ts';
import { expect, test } from '../kit/workbench.ts';

const panel = (page: Page, say: Say): Locator => page.getByRole('complementary', { name: say('sides.name') });

test('a person sees who did what, looks back, and has the journey so again', async ({ workbench }) => {
  const { home, map, page, say } = workbench;
  await home.newJourney('Past');
  await map.ready();
  await map.addCard(map.lane('pain-point'), 0, 'Queue');
  await map.saved();
  await map.press('Alt+Shift+y');
  const side = panel(page, say);
  const added = side
    .getByRole('listitem')
    .filter({ hasText: 'Queue' })
    .getByRole('button', { name: say('history.lookBack') });
  await expect(added.last()).toBeVisible();
  await expect(side.getByText('Ana').first()).toBeVisible();
  await map.renameStage(1, 'Begin');
  await map.addCard(map.lane('thought'), 1, 'Why so long?');
  await map.card('Queue').click();
  await map.press('Delete');
  await expect(map.card('Queue')).toHaveCount(0);
  await map.saved();

  await expect(side.getByText('Why so long?')).toBeVisible();
  await added.last().click();
  await expect(map.card('Queue')).toBeVisible();
  await expect(map.card('Why so long?')).toHaveCount(0);
  await expect(page.getByText(say('faults.readOnly.past'))).toBeVisible();
  await page.getByRole('button', { name: say('history.restore') }).click();
  await expect(page.getByRole('button', { name: say('history.restore') })).toHaveCount(0);
  await expect(map.card('Queue')).toBeVisible();
  await expect(map.card('Why so long?')).toHaveCount(0);
  await map.undo();
  await expect(map.card('Why so long?')).toBeVisible();
  await expect(map.card('Queue')).toHaveCount(0);
});
