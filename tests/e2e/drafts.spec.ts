import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { draftFiles } from '../kit/draft-files.ts';
import { outlineOf } from '../kit/file-outline.ts';
import { expect, test } from '../kit/workbench.ts';

test('a draft is named by Ctrl+S and goes on: another window, undo and history come along', async ({ workbench }) => {
  const { home, map, page, say, folders } = workbench;
  await home.newJourney('Weekend');
  await map.ready();
  await expect(page.getByText(say('drafts.mark'), { exact: true })).toBeVisible();
  await map.addCard(map.lane('pain-point'), 0, 'Before');
  const other = await workbench.secondWindow();
  await other.ready();

  expect(await workbench.nameDraft('Hotel 2027')).toBe('Weekend');
  for (const window of [page, other.page]) {
    await expect(window.getByRole('button', { name: say('drafts.fileMenu', { name: 'Hotel 2027.cxmap' }) })).toBeVisible({ timeout: 30_000 });
    await expect(window.getByText(say('drafts.mark'), { exact: true })).toHaveCount(0);
  }
  await other.addCard(other.lane('thought'), 0, 'From the other window');
  await expect(map.card('From the other window')).toBeVisible();
  await map.focus();
  await map.press('Control+z');
  await expect(map.card('Before')).toHaveCount(0);
  await expect(other.card('Before')).toHaveCount(0);
  await map.saved();
  await workbench.stop();
  expect([draftFiles(folders.home), readdirSync(folders.files)]).toEqual([[], ['Hotel 2027.cxmap']]);
  expect(outlineOf(join(folders.files, 'Hotel 2027.cxmap')).journeys[0]?.cards).toEqual(['thought: From the other window']);
});

test('leaving a draft asks; kept it waits on Home, discarded it can be put back, and a taken name is refused there', async ({ workbench }) => {
  const { say, folders } = workbench;
  const begin = async (title: string): Promise<void> => {
    await workbench.home.newJourney(title);
    await workbench.map.ready();
  };
  await begin('Kept');
  await workbench.home.leave('keep');
  await expect(workbench.home.recent('Kept')).toContainText(say('drafts.mark'));
  await workbench.home.openRecent('Kept');
  await workbench.map.ready();
  await workbench.home.leave('name');
  await expect(workbench.home.recent('Kept.cxmap')).not.toContainText(say('drafts.mark'));

  await begin('Thrown');
  await workbench.home.leave('discard');
  const { home, page } = workbench;
  await expect(home.recent('Thrown')).toHaveCount(0);
  await page.getByRole('button', { name: say('drafts.bin_one', { count: 1 }) }).click();
  await page.getByRole('button', { name: say('drafts.restoreNamed', { name: 'Thrown' }) }).click();
  await expect(home.recent('Thrown')).toContainText(say('drafts.mark'));

  await home.tryTakenName('Thrown', 'Kept');
  await expect(home.recent('Thrown')).toContainText(say('drafts.mark'));

  // the menu of the other draft may still be fading
  const menu = page.getByRole('menu', { name: say('home.own.more', { name: 'Kept' }), exact: true });
  await page.getByRole('button', { name: say('home.own.more', { name: 'Kept' }) }).click();
  await menu.getByRole('menuitem', { name: say('drafts.duplicate') }).click();
  await expect(home.recent(say('drafts.copyName', { name: 'Kept' }))).toContainText(say('drafts.mark'));
  await page.getByRole('button', { name: say('home.own.more', { name: 'Kept' }), exact: true }).click();
  await menu.getByRole('menuitem', { name: say('drafts.renameMenu') }).click();
  await page.getByRole('dialog').getByLabel(say('drafts.name')).fill('Renamed');
  await page.keyboard.press('Enter');
  await expect(home.recent('Renamed.cxmap')).toBeVisible();
  expect(existsSync(join(folders.files, 'Renamed.cxmap'))).toBe(true);
});

test('Ctrl+S on a named file says that all is saved, names the moment, and a copy of it opens as a draft', async ({ workbench }) => {
  const { home, map, page, say } = workbench;
  await home.newJourney('Versions');
  await map.ready();
  await map.addCard(map.lane('pain-point'), 0, 'In the version');
  await workbench.nameDraft('Versions');
  await expect(page.getByText(say('drafts.placed', { name: 'Versions.cxmap' }))).toBeVisible({ timeout: 30_000 });

  await map.focus();
  await map.press('Control+s');
  const dialog = page.getByRole('dialog', { name: say('versions.saveTitle') });
  await expect(dialog.getByLabel(say('versions.name'))).toHaveValue(/20\d\d/);
  await dialog.getByLabel(say('versions.name')).fill('For the board');
  await page.keyboard.press('Enter');
  await expect(page.getByText(say('versions.kept', { name: 'For the board' }))).toBeVisible();
  await map.addCard(map.lane('thought'), 0, 'After it');
  await map.saved();

  await page.getByRole('button', { name: say('drafts.fileMenu', { name: 'Versions.cxmap' }) }).click();
  await page.getByRole('menuitem', { name: say('actions.versions'), exact: true }).click();
  const list = page.getByRole('dialog', { name: say('versions.title') });
  await expect(list.getByRole('listitem')).toContainText('Ana');
  await list.getByLabel(say('versions.name')).fill('Shown to the board');
  await list.getByLabel(say('versions.name')).press('Enter');
  await workbench.goOn(() => list.getByRole('button', { name: say('versions.openNamed', { name: 'Shown to the board' }) }).click());
  const copy = workbench.map;
  await expect(copy.page.getByText(say('drafts.mark'), { exact: true })).toBeVisible({ timeout: 30_000 });
  await copy.ready();
  await expect(copy.card('In the version')).toBeVisible();
  await expect(copy.card('After it')).toHaveCount(0);
});
