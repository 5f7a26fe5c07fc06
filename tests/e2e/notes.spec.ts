import { middleOf } from '../kit/map-window.ts';
import { expect, test } from '../kit/workbench.ts';

test('a note is written beside the grid, moved, widened, put into the grid and taken out again', async ({ workbench: { home, map, say } }) => {
  await home.newJourney('With notes');
  await map.ready();
  const { page } = map;
  await map.press('Alt+0');
  const grip = page.locator('[data-note-grip]');
  const note = map.card('Ask the front desk');
  const canvas = await page.locator('[data-canvas]').boundingBox();
  if (!canvas) throw new Error('no map');

  await page.mouse.move(canvas.x + canvas.width / 2, canvas.y + canvas.height / 2);
  await page.mouse.wheel(0, 200);
  await page.mouse.dblclick(canvas.x + canvas.width / 2, canvas.y + canvas.height - 140);
  await page.keyboard.type('Ask the front desk');
  await map.press('Enter');
  await expect(note).toBeVisible();

  // dragged near the edge of a column it stops there and says so; Escape puts it back
  const from = await middleOf(note);
  const box = await note.boundingBox();
  const column = await map.stageHead(2).boundingBox();
  const by = (column?.x ?? 0) - (box?.x ?? 0) + 2;
  await map.carry(from, { x: from.x + by, y: from.y + 20 });
  await expect(page.getByText(say('map.drop.beside'))).toBeVisible();
  await expect(page.locator('[data-guide="x"]').first()).toBeAttached();
  await map.press('Escape');
  await map.drop();
  expect(await middleOf(note)).toEqual(from);
  await map.carry(from, { x: from.x + by, y: from.y + 20 });
  await map.drop();
  await expect.poll(async () => Math.abs(((await note.boundingBox())?.x ?? 0) - (column?.x ?? 0))).toBeLessThan(1);

  // keys: a step, finely, wider
  const stood = await note.boundingBox();
  await map.press('ArrowRight', 'Alt+ArrowRight');
  await expect.poll(async () => ((await note.boundingBox())?.x ?? 0) - (stood?.x ?? 0)).toBeGreaterThan(0);
  await map.press('Alt+w');
  await expect.poll(async () => (await note.boundingBox())?.width).toBeGreaterThan(stood?.width ?? 0);
  const wide = (await note.boundingBox())?.width ?? 0;
  const edge = await middleOf(grip);
  await map.carry(edge, { x: edge.x - 40, y: edge.y });
  await map.drop();
  await expect.poll(async () => (await note.boundingBox())?.width).toBeLessThan(wide);

  // into a cell, where it becomes what the lane holds; a key takes it out, another puts it in
  const pains = map.lane('pain-point');
  await map.carry(await middleOf(note), await map.cell(3, pains));
  await expect(page.getByText(say('map.drop.cell', { where: say('stagePresets.buy'), lane: pains, place: 1 }))).toBeVisible();
  await map.drop();
  await expect.poll(() => map.here()).toContain(pains);
  await map.press('Alt+o');
  await expect.poll(() => map.here()).toContain(say('map.scene.describe.right'));
  await map.press('Alt+g');
  await expect.poll(() => map.here()).not.toContain(say('map.scene.describe.right'));
  await map.saved();
});

test('a link joins a card and a note, by hand and by keys', async ({ workbench: { home, map, say } }) => {
  await home.newJourney('Linked notes');
  await map.ready();
  const { page } = map;
  await map.addCard(map.lane('pain-point'), 1, 'Queue');
  await map.press('Alt+j');
  await map.write('Ask the desk');
  await map.press('Alt+0');
  const handle = page.locator('[data-link-handle]');
  const row = (name: string) => page.getByRole('button', { name });

  await map.card('Queue').click();
  await map.card('Queue').hover();
  await map.carry(await middleOf(handle), await middleOf(map.card('Ask the desk')));
  await map.drop();
  await expect(row(say('links.toName', { name: 'Ask the desk' }))).toBeVisible();

  await map.card('Ask the desk').click();
  await expect(row(say('links.fromName', { name: 'Queue' }))).toBeVisible();
  await map.press('Alt+l');
  await page.keyboard.type('Queue');
  await map.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  // the new one is selected: a text of its own can be written at once
  await map.press('F2');
  await page.keyboard.type('first');
  await map.press('Enter');
  await map.card('Ask the desk').click();
  await expect(row(say('links.toName', { name: 'Queue' }))).toContainText('first');
  await map.saved();
});
