import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { createStore } from '../../electron/host/store/index.ts';
import type { Draft } from '../../shared/changes/change.ts';
import { expect, test, type Workbench } from '../kit/workbench.ts';

const made = (kind: string, record: string, value: Draft['value']): Draft => ({ kind, record, field: null, value, old: null });

const DRAFTS: readonly Draft[] = [
  made('journey', 'first', { title: 'A weekend', order: 'a0' }),
  made('journey', 'second', { title: 'A week', order: 'a1' }),
  ...['first', 'second'].flatMap((journey) => [
    made('stage', `${journey}-stage`, { journey, name: 'Arrive', order: 'a0' }),
    made('step', `${journey}-step`, { journey, stage: `${journey}-stage`, name: 'Desk', order: 'a0' }),
    made('lane', `${journey}-lane`, { journey, kind: 'action', order: 'a0' }),
  ]),
];

/** A file of two journeys, changed behind the program's back. */
async function damagedFile(workbench: Workbench, sql: string): Promise<string> {
  const path = join(workbench.folders.home, 'weekend.cxmap');
  await createStore(path, { language: 'en', program: 'test 0', drafts: DRAFTS });
  const database = new Database(path);
  database.exec(sql);
  database.close();
  return path;
}

async function saveWhole(workbench: Workbench): Promise<void> {
  const { page, say, folders } = workbench;
  await page.getByRole('button', { name: say('shell.saveWhole') }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(say('shell.salvagedName', { name: 'weekend' }), { timeout: 30_000 });
  await expect(dialog).toContainText(say('shell.lostNothing'));
  await workbench.goOn(() => dialog.getByRole('button', { name: say('home.openMap') }).click());
  expect(readdirSync(folders.files)).toContain(`${say('shell.salvagedName', { name: 'weekend' })}.cxmap`);
}

test('a file that is refused as damaged can be saved into a new one', async ({ workbench }) => {
  const path = await damagedFile(workbench, "UPDATE journey SET title = 'flipped' WHERE id = 'first'");
  const before = readFileSync(path);
  await workbench.home.take(path);
  await saveWhole(workbench);
  await workbench.map.ready();
  await expect(workbench.page.getByText('A weekend').first()).toBeVisible();
  expect(readFileSync(path).equals(before)).toBe(true);
});

test('damage that shows only when the file is open is told, with the same way out', async ({ workbench }) => {
  const path = await damagedFile(workbench, "UPDATE stage SET name = 'flipped' WHERE id = 'second-stage'");
  await workbench.home.take(path);
  await expect(workbench.page.getByText(workbench.say('shell.damaged'))).toBeVisible({ timeout: 30_000 });
  await saveWhole(workbench);
  await workbench.map.ready();
  await expect(workbench.page.locator('[data-saving]')).toHaveAttribute('data-saving', 'saved');
});
