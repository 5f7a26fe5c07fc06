import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { ROOT } from '../arch/tree.ts';
import { dropFile } from '../kit/drop-file.ts';
import { type MapWindow, middleOf, type Spot } from '../kit/map-window.ts';
import { expect, test } from '../kit/workbench.ts';

const PICTURE = join(ROOT, 'docs', 'guide', 'en', 'pictures', 'map.png');

/** Takes hold, carries, and breaks off by Escape before letting go. */
async function carryAndBreakOff(map: MapWindow, from: Spot, to: Spot, moved: () => Promise<unknown>): Promise<void> {
  await map.carry(from, to);
  await moved();
  await map.press('Escape');
  await map.drop();
}

test('the navigator: lanes are dragged and hidden, a journey is named, a persona comes to the front', async ({ workbench: { home, map, say } }) => {
  await home.newJourney('Rows');
  await map.ready();
  for (const name of ['Mei Chen', 'Tom Okafor']) await map.addPersona(name);
  await map.ready();
  const { page } = map;
  const navigator = page.getByRole('navigation', { name: say('navigator.name') });
  const rows = navigator.locator('li[draggable="true"]');
  const title = (row: number) => rows.nth(row).locator('button span').first();
  const [first, second, third] = [await title(0).innerText(), await title(1).innerText(), await title(2).innerText()];
  const order = () => page.locator('[data-lane]').allInnerTexts();

  await rows.nth(0).dragTo(rows.nth(2));
  await expect(title(2)).toHaveText(first);
  expect([await title(0).innerText(), await title(1).innerText()]).toEqual([second, third]);
  // so on the map, and back by one undo
  await expect.poll(async () => (await order()).findIndex((name) => name.includes(first))).toBe(2);
  await map.saved();
  await map.focus();
  await map.undo();
  await expect(title(0)).toHaveText(first);
  await rows.nth(2).dragTo(rows.nth(0));
  await expect(title(0)).toHaveText(third);

  await rows.nth(0).hover();
  await rows
    .nth(0)
    .getByRole('button', { name: say('navigator.showLane', { name: third }) })
    .click();
  await expect(map.laneName(third)).toHaveCount(0);
  await navigator.getByRole('button', { name: say('navigator.showLane', { name: third }) }).click();
  await expect(map.laneName(third)).toBeVisible();
  await title(3).click();
  await expect(rows.nth(3)).toHaveAttribute('data-on', 'true');

  const tom = navigator.getByRole('button', { name: /Tom Okafor/ }).first();
  await tom.click();
  await expect(tom).toHaveAttribute('aria-pressed', 'true');
  await tom.dblclick();
  await expect(page.getByRole('heading', { level: 1, name: 'Tom Okafor' })).toBeAttached();
  // a picture from outside is dropped onto the ring
  const ring = page.getByRole('button', { name: say('persona.addPicture') });
  await dropFile(page, await middleOf(ring), PICTURE);
  await expect(page.getByRole('button', { name: say('persona.changePicture') }).locator('img')).toBeVisible();
  await page.getByRole('button', { name: say('shell.map'), exact: true }).click();
  await map.ready();

  await navigator.getByRole('button', { name: /^Rows/ }).dblclick();
  await page.getByRole('textbox', { name: say('navigator.renameJourney') }).fill('Named by hand');
  await map.press('Enter');
  await expect(navigator.getByRole('button', { name: /^Named by hand/ })).toBeVisible();
  await map.saved();
});

test('heads have their buttons and take names; what is in the hand goes back with Escape', async ({ workbench: { home, map, say } }) => {
  await home.newJourney('Heads');
  await map.ready();
  const { page } = map;
  const pains = map.lane('pain-point');
  await map.addStep(1, 'Looks');
  await map.addStep(1, 'Asks');
  await map.addCard(pains, 0, 'Queue');
  await map.saved();
  const step = (name: string) => page.locator('[data-step]').filter({ hasText: new RegExp(`${name}$`) });
  const head = map.stageHead(1);
  const stage = say('stagePresets.discover');
  const size = async (thing: Locator): Promise<{ width: number; height: number }> => (await thing.boundingBox()) ?? { width: 0, height: 0 };

  await test.step('buttons add and fold, double-clicks name', async () => {
    await step('Looks').hover();
    await step('Looks')
      .getByRole('button', { name: say('map.heads.addStep', { name: 'Looks' }) })
      .click();
    await expect(page.locator('[data-step] input')).toBeFocused();
    await map.write('Between');
    expect((await middleOf(step('Between'))).x).toBeGreaterThan((await middleOf(step('Looks'))).x);
    expect((await middleOf(step('Between'))).x).toBeLessThan((await middleOf(step('Asks'))).x);
    await step('Between').dblclick();
    await expect(page.locator('[data-step] input')).toBeFocused();
    await map.press('Control+a');
    await map.write('Waits');
    await expect(step('Waits')).toHaveCount(1);

    await head.hover();
    const fold = head.getByRole('button', { name: say('map.heads.foldStage', { name: stage }) });
    await fold.click();
    await expect(page.locator('[data-step]')).toHaveCount(0);
    await head.hover();
    await head.getByRole('button', { name: say('map.heads.unfoldStage', { name: stage }) }).click();
    await expect(step('Waits')).toHaveCount(1);

    const row = map.laneName(pains);
    await row.dblclick({ position: { x: 24, y: 14 } });
    await expect(page.locator('[data-lane] input')).toBeFocused();
    await map.press('Control+a');
    await map.write('What hurts');
    const renamed = map.laneName('What hurts');
    const tall = (await size(renamed)).height;
    await renamed.hover();
    await renamed.getByRole('button', { name: say('map.heads.foldLane', { name: 'What hurts' }) }).click();
    await expect.poll(async () => (await size(renamed)).height).toBeLessThan(tall);
    await renamed.getByRole('button', { name: say('map.heads.unfoldLane', { name: 'What hurts' }) }).click();
    await expect.poll(async () => (await size(renamed)).height).toBe(tall);
  });

  await test.step('the edges of steps and lanes, a stretched card, a lane, a point of the curve', async () => {
    const edge = await middleOf(page.getByTitle(say('map.heads.resizeStep')).first());
    const first = page.locator('[data-step]').first();
    const wide = (await size(first)).width;
    const grows = (thing: Locator, side: 'width' | 'height', from: number) => () =>
      expect.poll(async () => (await size(thing))[side]).toBeGreaterThan(from + 20);
    await carryAndBreakOff(map, edge, { x: edge.x + 50, y: edge.y }, grows(first, 'width', wide));
    await expect.poll(async () => (await size(first)).width).toBe(wide);

    const row = map.laneName('What hurts');
    const lower = await middleOf(row.getByTitle(say('map.heads.resizeLane')));
    const tall = (await size(row)).height;
    await carryAndBreakOff(map, lower, { x: lower.x, y: lower.y + 50 }, grows(row, 'height', tall));
    await expect.poll(async () => (await size(row)).height).toBe(tall);

    const card = map.card('Queue');
    await card.click();
    const box = await card.boundingBox();
    if (!box) throw new Error('no card');
    const side = { x: box.x + box.width - 2, y: box.y + box.height / 2 };
    await carryAndBreakOff(map, side, { x: (await middleOf(step('Asks'))).x, y: side.y }, () => expect(page.locator('[data-span]')).toBeVisible());
    await expect(page.locator('[data-span]')).toHaveCount(0);
    await expect.poll(async () => (await size(card)).width).toBe(box.width);

    const names = () => page.locator('[data-lane]').evaluateAll((lanes) => lanes.map((lane) => lane.getAttribute('data-lane')));
    const before = await names();
    await carryAndBreakOff(map, await middleOf(row), await middleOf(map.laneName(map.lane('touchpoint'))), () =>
      expect(page.getByText(say('map.drop.laneTo', { place: 1 }))).toBeVisible(),
    );
    await expect(page.getByText(say('map.drop.laneTo', { place: 1 }))).toHaveCount(0);
    expect(await names()).toEqual(before);

    const emotion = map.lane('emotion');
    await map.reveal(emotion);
    const [column, lane] = [await middleOf(map.stageHead(2)), await map.laneName(emotion).boundingBox()];
    if (!lane) throw new Error('no emotion lane');
    const [high, low] = [0.4, 0.7].map((share) => ({ x: column.x, y: lane.y + lane.height * share })) as [Spot, Spot];
    await page.mouse.click(high.x, high.y);
    const said = await map.here();
    await carryAndBreakOff(map, high, low, () => expect(page.locator('[data-tone]').first()).toBeVisible());
    expect(await map.here()).toBe(said);
  });
  await map.saved();
});

test('cards are written, framed, carried out of the grid and linked with the pointer alone', async ({ workbench: { home, map, say } }) => {
  await home.newJourney('Cards');
  await map.ready();
  const { page } = map;
  const pains = map.lane('pain-point');
  const chosen = (text: string) => map.card(text).locator('[data-selected]');
  for (const [column, text] of ['One', 'Two', 'Three'].entries()) {
    const cell = await map.cell(column + 1, pains);
    await page.mouse.dblclick(cell.x, cell.y);
    await expect(page.locator('[data-catcher="editing"]')).toHaveCount(1);
    await map.write(text);
    await expect(map.card(text)).toBeVisible();
  }
  await map.card('Two').dblclick();
  await expect(page.locator('[data-catcher="editing"]')).toHaveCount(1);
  await map.press('End');
  await map.write(' again');
  await expect(map.card('Two again')).toBeVisible();

  await test.step('a frame with Shift adds; one that is broken off leaves what was selected', async () => {
    const [one, two, three] = [await map.card('One').boundingBox(), await map.card('Two').boundingBox(), await map.card('Three').boundingBox()];
    if (!one || !two || !three) throw new Error('no cards');
    await map.card('One').click();
    await page.keyboard.down('Shift');
    await map.carry({ x: three.x + three.width + 3, y: three.y + three.height + 6 }, { x: three.x + 20, y: three.y + 10 });
    await map.drop();
    await page.keyboard.up('Shift');
    for (const text of ['One', 'Three']) await expect(chosen(text)).toHaveCount(1);
    await expect(chosen('Two')).toHaveCount(0);
    await page.keyboard.down('Shift');
    await carryAndBreakOff(map, { x: two.x + two.width + 3, y: two.y + two.height + 6 }, { x: two.x + 20, y: two.y + 10 }, () =>
      expect(chosen('Two')).toHaveCount(1),
    );
    await page.keyboard.up('Shift');
    for (const text of ['One', 'Three']) await expect(chosen(text)).toHaveCount(1);
    await expect(chosen('Two')).toHaveCount(0);
  });

  await test.step('a link is chosen by its line, and a double-click writes its words', async () => {
    await map.card('One').click();
    await map.card('One').hover();
    await map.carry(await middleOf(page.locator('[data-link-handle]')), await middleOf(map.card('Two')));
    await map.drop();
    await expect(page.getByRole('button', { name: say('links.toName', { name: 'Two again' }) })).toBeVisible();
    await page.keyboard.press('Escape');
    const [one, two] = [await map.card('One').boundingBox(), await map.card('Two').boundingBox()];
    if (!one || !two) throw new Error('no cards');
    // neighbours: straight through the gap between them
    const line = { x: (one.x + one.width + two.x) / 2, y: one.y + one.height / 2 };
    await page.mouse.click(line.x, line.y);
    await expect(page.getByRole('button', { name: say('links.leads', { name: 'Two again' }) })).toBeVisible();
    await page.mouse.dblclick(line.x, line.y);
    await page.keyboard.type('if late');
    await map.press('Enter');
    await map.card('Two').click();
    await expect(page.getByRole('button', { name: say('links.fromName', { name: 'One' }) })).toContainText('if late');
  });

  await test.step('carried beside the grid a card is a note, and the tray’s card is written by a double-click', async () => {
    const canvas = await page.locator('[data-canvas]').boundingBox();
    if (!canvas) throw new Error('no map');
    await map.press('Alt+0');
    await page.mouse.move(canvas.x + canvas.width / 2, canvas.y + canvas.height / 2);
    await page.mouse.wheel(0, 200);
    await expect(map.card('Three')).toBeVisible();
    const below = { x: canvas.x + canvas.width / 2, y: canvas.y + canvas.height - 120 };
    await map.carry(await middleOf(map.card('Three')), below);
    await expect(page.getByText(say('map.drop.beside'))).toBeVisible();
    await map.drop();
    await expect.poll(() => map.here()).toContain(say('map.scene.describe.below'));
    const tray = page.locator('[data-tray]');
    await map.openTray();
    await map.carry(await middleOf(map.card('Three')), await middleOf(tray));
    await expect(page.getByText(say('map.drop.tray'))).toBeVisible();
    await map.drop();
    await tray.locator('[data-card]').filter({ hasText: 'Three' }).dblclick();
    await expect(tray.getByRole('textbox', { name: say('map.canvas.editorLabel') })).toBeFocused();
    await map.press('Control+a');
    await page.keyboard.type('Three, later');
    await map.press('Enter');
    await expect(tray.locator('[data-card]').filter({ hasText: 'Three, later' })).toBeVisible();
  });

  await test.step('the overview is pressed beside its frame, and its buttons zoom', async () => {
    const unfold = page.getByRole('button', { name: say('map.minimap.unfold') });
    if (await unfold.isVisible()) await unfold.click();
    await page.getByRole('button', { name: say('map.minimap.zoomIn') }).click();
    await page.getByRole('button', { name: say('map.minimap.zoomIn') }).click();
    await map.press('Control+Home');
    const left = async (): Promise<number> => (await map.stageHead(1).boundingBox())?.x ?? Number.NEGATIVE_INFINITY;
    const before = await left();
    const overview = page.locator('[data-minimap] canvas');
    const box = await overview.boundingBox();
    if (!box) throw new Error('no overview');
    await page.mouse.click(box.x + box.width * 0.8, box.y + box.height / 2);
    await expect.poll(left).toBeLessThan(before);
    await page.getByRole('button', { name: say('map.minimap.fit') }).click();
    await expect.poll(left).toBeGreaterThan(0);
  });
  await map.saved();
});

test('outline, comparison and talk answer the pointer', async ({ workbench: { home, map, say } }) => {
  await home.newJourney('Pointed at');
  await map.ready();
  const { page } = map;
  await map.addPersona('Mei Chen');
  await map.ready();
  await map.addCard(map.lane('pain-point'), 0, 'Waits');
  // A curve on the slides: nothing of it may lie over what is pressed there.
  for (const column of [0, 3]) await map.setPoint(map.lane('emotion'), column, 1);
  await map.saved();

  await test.step('the table and the outline are written where a double-click was', async () => {
    await map.press('Alt+2');
    await page.locator('[data-cell$=" 1"]').first().dblclick();
    await expect(page.locator('[data-catcher="editing"]')).toHaveCount(1);
    await page.keyboard.type('In the table');
    await map.press('Enter', 'Escape', 'Alt+3');
    const line = (text: string) => page.getByRole('treeitem').filter({ hasText: text });
    await line('Waits').dblclick();
    await map.press('End');
    await page.keyboard.type(' long');
    await map.press('Enter', 'Escape');
    await expect(line('Waits long')).toHaveCount(1);
    const first = page.getByRole('treeitem').first();
    const lines = await page.getByRole('treeitem').count();
    const box = await first.boundingBox();
    await page.mouse.click((box?.x ?? 0) + 22, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await expect(first).toHaveAttribute('aria-expanded', 'false');
    expect(await page.getByRole('treeitem').count()).toBeLessThan(lines);
    await map.press('Alt+1');
  });

  await test.step('a change is walked to by a click, on the list and on the map, and opened by a second', async () => {
    await map.press('Alt+4');
    await page.getByRole('button', { name: say('actions.makeToBe') }).click();
    await map.press('Alt+Shift+b');
    await page.getByRole('button', { name: say('compare.titles.to-be', { title: 'Pointed at' }), exact: true }).click();
    await map.ready();
    await map.card('Waits long').dblclick();
    await expect(page.locator('[data-catcher="editing"]')).toHaveCount(1);
    await map.press('End');
    await map.write('er');
    await map.addCard(map.lane('thought'), 1, 'Why');
    await map.focus();
    await map.press('Alt+4');
    const changes = page.getByRole('region', { name: say('compare.list') });
    const current = changes.locator('[data-on="true"]');
    await changes
      .getByRole('button', { name: /^Why|Why/ })
      .first()
      .click();
    await expect(current).toContainText('Why');
    await map.card('Waits').first().click();
    await expect(current).toContainText('Waits');
    for (const _ of ['goes there', 'opens it']) await changes.getByRole('button', { name: /Why/ }).first().click();
    await expect(page.locator('[data-map-bar]')).toBeVisible();
    await expect.poll(() => map.here()).toContain('Why');
  });

  await test.step('a talk goes on by its strip, its rail and its personas, and the light follows', async () => {
    await map.press('F5');
    await expect(page.locator('[data-present="presenter"]')).toBeFocused();
    const slide = page.locator('[data-present] [data-slide]').first();
    await page.mouse.move(400, 400);
    await page.getByRole('button', { name: say('present.next'), exact: true }).click();
    await expect(slide).not.toHaveAttribute('data-slide', 'whole');
    await slide
      .getByRole('list', { name: say('present.stages') })
      .getByRole('button')
      .nth(3)
      .click();
    await expect(page.getByText('4 / 5').first()).toBeVisible();
    const mei = slide.getByRole('button', { name: 'Mei Chen' });
    // Over the slide's own names the strip lies as soon as the pointer moves.
    await page
      .getByRole('region', { name: say('present.controls') })
      .getByRole('button', { name: 'Mei Chen' })
      .click();
    await expect(mei).toHaveAttribute('aria-pressed', 'true');
    await page.mouse.move(420, 420);
    await page.getByRole('button', { name: say('present.spotlight') }).click();
    const light = page.locator('[data-light]');
    await expect(light).toHaveCount(1);
    const style = () => light.getAttribute('style');
    await page.mouse.move(300, 300);
    const before = await style();
    await page.mouse.move(700, 500, { steps: 3 });
    await expect.poll(style).not.toBe(before);
    await page.mouse.move(700, 880);
    await page.getByRole('button', { name: say('present.black') }).click();
    await expect(page.locator('[data-blank="black"]')).toBeVisible();
    await map.press('Escape', 'Escape', 'Escape');
    await map.ready();
  });
  await map.saved();
});
