import { basename } from 'node:path';
import { onlyDraft } from '../kit/draft-files.ts';
import { outlineOf } from '../kit/file-outline.ts';
import { expect, test } from '../kit/workbench.ts';

/** As a person would: from a blank map to a journey with personas and a curve, through undo and redo, a restart, and back. */
test('a journey is drawn from blank, kept, and found again', async ({ workbench }) => {
  test.slow();
  const { home, map, say } = workbench;
  await home.newJourney('Booking a weekend stay');
  await map.ready();

  await test.step('five stages are named', async () => {
    for (const [index, name] of ['Discover', 'Book', 'Arrive', 'Stay', 'After'].entries()) await map.renameStage(index + 1, name);
  });

  await test.step('three more steps make eight', async () => {
    for (const [stage, name] of [
      [2, 'Pay'],
      [3, 'Check in'],
      [4, 'Breakfast'],
    ] as const)
      await map.addStep(stage, name);
  });

  await test.step('four lanes', async () => {
    for (const kind of ['thought', 'wow-moment', 'opportunity', 'line-of-visibility', 'backstage-action'] as const) await map.deleteLane(kind);
    await map.addLane('action');
  });
  const lanes = { action: map.lane('action'), touchpoint: map.lane('touchpoint'), pain: map.lane('pain-point'), emotion: map.lane('emotion') };

  await test.step('fifteen cards', async () => {
    const texts: readonly (readonly [string, number, string])[] = [
      [lanes.action, 0, 'Sees a friend’s photo'],
      [lanes.action, 1, 'Compares three hotels'],
      [lanes.action, 2, 'Pays by card'],
      [lanes.action, 3, 'Finds the door'],
      [lanes.action, 4, 'Shows a passport'],
      [lanes.action, 5, 'Unpacks'],
      [lanes.action, 6, 'Has breakfast'],
      [lanes.action, 7, 'Reads the invoice'],
      [lanes.touchpoint, 0, 'Social media'],
      [lanes.touchpoint, 2, 'Payment form'],
      [lanes.touchpoint, 4, 'Front desk'],
      [lanes.touchpoint, 6, 'Buffet'],
      [lanes.pain, 2, 'Card fails after charge'],
      [lanes.pain, 4, 'Passport typed twice'],
      [lanes.pain, 4, 'Queue at six'],
    ];
    for (const [lane, column, text] of texts) await map.addCard(lane, column, text);
  });

  await test.step('undo and redo on the way', async () => {
    await expect(map.card('Queue at six')).toBeVisible();
    await map.undo();
    await expect(map.card('Queue at six')).toHaveCount(0);
    await map.redo();
    await expect(map.card('Queue at six')).toBeVisible();
  });

  await test.step('two personas', async () => {
    for (const name of ['Mei Chen', 'Tom Okafor']) await map.addPersona(name);
  });

  await test.step('a curve', async () => {
    for (const [column, presses] of [
      [0, 1],
      [2, -3],
      [4, -1],
      [5, 2],
      [7, 1],
    ] as const)
      await map.setPoint(lanes.emotion, column, presses);
  });
  await map.saved();
  await workbench.stop();

  const file = onlyDraft(workbench.folders.home);
  const before = outlineOf(file);
  const [journey] = before.journeys;
  expect(journey?.title).toBe('Booking a weekend stay');
  expect(journey?.stages.map((stage) => stage.name)).toEqual(['Discover', 'Book', 'Arrive', 'Stay', 'After']);
  expect(journey?.stages.flatMap((stage) => stage.steps)).toHaveLength(8);
  expect(journey?.lanes.map((lane) => lane.kind).sort()).toEqual(['action', 'emotion', 'pain-point', 'touchpoint']);
  expect(journey?.cards).toHaveLength(15);
  expect(journey?.scores).toHaveLength(5);
  expect(before.personas).toEqual(['Mei Chen', 'Tom Okafor']);

  await workbench.restart();
  await workbench.home.openRecent(basename(file));
  const again = workbench.map;
  await again.ready();
  await expect(again.stageHead(5)).toContainText('After');
  await expect(again.card('Card fails after charge')).toBeVisible();
  await expect(again.page.getByText('Tom Okafor').first()).toBeVisible();
  await expect(again.page.getByRole('status').filter({ hasText: say('shell.saving.saved') })).toBeVisible();
  await workbench.stop();
  expect(outlineOf(file)).toEqual(before);
});
