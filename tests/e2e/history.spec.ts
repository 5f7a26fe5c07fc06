import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { createStore, openStore } from '../../electron/host/store/index.ts';
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
  const across = async () => (await map.stageHead(2).boundingBox()) ?? { x: 0, width: 0 };
  const { width } = await across();
  await map.command(say('actions.zoomIn'));
  // while the camera moves the heads are painted; when it rests they are in the page again
  await expect.poll(async () => (await across()).width).toBeGreaterThan(width);
  const before = await across();
  await added.last().click();
  await expect(map.card('Queue')).toBeVisible();
  const after = await across();
  // the camera rests on whole pixels
  expect(Math.abs(after.x - before.x)).toBeLessThan(1);
  expect(after.width).toBeCloseTo(before.width, 1);
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

test('the board tells how far people agree, and what changed since', async ({ workbench }) => {
  const { home, map, page, say } = workbench;
  await home.newJourney('Stay');
  await map.ready();
  await map.press('Escape', 'Alt+Shift+p');
  const side = panel(page, say);
  await side.getByRole('button', { name: say('properties.groups.agreement') }).click();
  await side.getByRole('combobox', { name: say('properties.fields.agreement') }).click();
  await page.getByRole('option', { name: say('properties.choices.agreement.agreed') }).click();
  await side.getByRole('textbox', { name: say('agreement.who') }).fill('Bo');
  await side.getByRole('button', { name: say('agreement.agree'), exact: true }).click();
  await expect(side.getByRole('list', { name: say('agreement.agreedBy') }).getByText('Bo')).toBeVisible();
  await map.addCard(map.lane('thought'), 0, 'Later');
  await map.saved();

  await map.press('Alt+Shift+b');
  const board = page.getByRole('list', { name: say('board.title') });
  await expect(board.getByText(say('agreement.changedSince_one', { count: 1 }))).toBeVisible();
  await board.getByRole('button', { name: say('navigator.moreFor', { name: 'Stay' }) }).click();
  await page.getByRole('menuitem', { name: say('actions.duplicate') }).click();
  await board.getByRole('button', { name: say('board.copyOf', { title: 'Stay' }), exact: true }).click();
  await map.ready();
  await expect(map.card('Later')).toBeVisible();
});

test('whoever comes back walks through what others changed meanwhile', async ({ workbench }) => {
  const { folders, say } = workbench;
  const path = join(folders.files, 'stay.cxmap');
  const made = (kind: 'journey' | 'stage' | 'step' | 'lane', record: string, value: Readonly<Record<string, string>>) => ({
    ...{ kind, record, field: null, old: null },
    value: { ...value, order: 'a0' },
  });
  const drafts = [
    made('journey', 'stay', { title: 'A stay' }),
    made('stage', 'arrive', { journey: 'stay', name: 'Arrive' }),
    made('step', 'desk', { journey: 'stay', stage: 'arrive', name: 'At the desk' }),
    made('lane', 'thoughts', { journey: 'stay', kind: 'thought' }),
  ];
  await createStore(path, { language: 'en', program: 'test 0', drafts });
  await workbench.restart(path);
  await workbench.map.ready();
  // what one has seen is kept by the window's address
  const { port } = new URL(workbench.page.url());
  await workbench.home.show();
  await workbench.stop();

  const store = await openStore(path, { known: true, recoveryFolder: join(folders.home, 'recovery of the other') });
  const other = { device: 'other', person: null, program: 'test 0', window: 'other' };
  const card = { journey: 'stay', kind: 'thought', text: 'So many keys', place: { lane: 'thoughts', from: 'desk', to: 'desk', order: 'a0' } };
  await store.apply(
    { id: 'one', label: 'renameStage', author: null },
    [{ kind: 'stage', record: 'arrive', field: 'name', value: 'Check in', old: 'Arrive' }],
    other,
  );
  await store.apply({ id: 'two', label: 'addCards', author: null }, [{ kind: 'card', record: 'keys', field: null, value: card, old: null }], other);
  await store.close();

  await workbench.restart(path, ...(port === '' ? [] : ['--port', port]));
  const { map, page } = workbench;
  await map.ready();
  await map.focus();
  await map.press('Alt+Shift+y');
  const side = panel(page, say);
  await expect(side.getByText(say('history.newHere_other', { count: 2 }))).toBeVisible();
  const present = side.locator('li[aria-current]');
  await expect(present).toHaveCount(0);
  for (const name of ['Check in', 'So many keys', 'Check in']) {
    await map.focus();
    await map.press('Alt+n');
    await expect(present).toHaveCount(1);
    await expect(present).toContainText(name);
    await expect(side.getByText(say('history.walkAt', { at: name === 'Check in' ? 1 : 2, of: 2 }))).toBeVisible();
  }
  await map.press('Escape');
  await expect(present).toHaveCount(0);
  await side.getByRole('button', { name: say('history.seen') }).click();
  await expect(side.getByRole('button', { name: say('history.seen') })).toHaveCount(0);
});
