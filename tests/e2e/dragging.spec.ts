import type { Locator } from '@playwright/test';
import { middleOf } from '../kit/map-window.ts';
import { expect, test } from '../kit/workbench.ts';

test.describe('with the pointer', () => {
  test.beforeEach(async ({ workbench }) => {
    await workbench.home.newJourney('By hand');
    await workbench.map.ready();
  });

  test('a card goes from cell to cell, says where to, and Escape leaves it where it was', async ({ workbench: { map, say } }) => {
    const { page } = map;
    const [thoughts, pains] = [map.lane('thought'), map.lane('pain-point')];
    await map.addCard(thoughts, 0, 'Wanders');
    const card = map.card('Wanders');
    const place = { where: say('stagePresets.buy'), lane: pains, place: 1 };
    const home = await middleOf(card);

    await map.carry(home, await map.cell(3, pains));
    await expect(page.getByText(say('map.drop.cell', place))).toBeVisible();
    await map.press('Escape');
    await expect(page.getByText(say('map.drop.cell', place))).toHaveCount(0);
    await map.drop();
    expect(await middleOf(card)).toEqual(home);

    await map.carry(home, await map.cell(3, pains));
    await expect(page.getByText(say('map.drop.cell', place))).toBeVisible();
    await map.drop();
    await expect.poll(() => map.here()).toContain(pains);
    expect(await map.here()).toContain(say('stagePresets.buy'));
    await map.saved();
    await map.undo();
    await expect.poll(() => middleOf(card)).toEqual(home);
  });

  test('a point of the curve is put by a click, dragged and moved by arrow keys', async ({ workbench: { map } }) => {
    const { page } = map;
    const lane = map.lane('emotion');
    await map.reveal(lane);
    const row = await map.laneName(lane).boundingBox();
    const column = await middleOf(map.stageHead(2));
    if (!row) throw new Error('no emotion lane');
    const value = async (): Promise<number> =>
      Number.parseFloat((await page.locator('[data-tone] strong, [role="status"] strong').first().innerText()).replace('−', '-'));
    const at = (share: number): { x: number; y: number } => ({ x: column.x, y: row.y + row.height * share });

    await page.mouse.click(at(0.4).x, at(0.4).y);
    const first = await value();
    await map.carry(at(0.4), at(0.7));
    await map.drop();
    await expect.poll(value).toBeLessThan(first);
    const dragged = await value();
    // what is not yet sent is one edit with what follows
    await map.saved();
    await map.press('Shift+ArrowUp');
    await expect.poll(value).toBeGreaterThan(dragged);
    await map.saved();
    await map.undo();
    await expect.poll(value).toBe(dragged);
  });

  test('a frame selects cards, Delete takes them, undo brings them back', async ({ workbench: { map, say } }) => {
    const { page } = map;
    const pains = map.lane('pain-point');
    for (const [column, text] of ['One', 'Two', 'Three'].entries()) await map.addCard(pains, column, text);
    const [first, second] = [await map.card('One').boundingBox(), await map.card('Two').boundingBox()];
    if (!first || !second) throw new Error('no cards');
    await map.carry({ x: second.x + second.width + 3, y: second.y + second.height + 6 }, { x: first.x + 20, y: first.y + 10 });
    await map.drop();
    await expect(page.getByText(say('shell.selected', { count: 2 }))).toBeVisible();
    // with Ctrl a frame takes out what was selected, and takes in what was not
    const third = await map.card('Three').boundingBox();
    if (!third) throw new Error('no card');
    await page.keyboard.down('Control');
    await map.carry({ x: second.x - 3, y: second.y + second.height + 6 }, { x: third.x + 20, y: third.y + 10 });
    await map.drop();
    await page.keyboard.up('Control');
    for (const [text, chosen] of [
      ['One', true],
      ['Two', false],
      ['Three', true],
    ] as const)
      await expect(map.card(text).locator('[data-selected]')).toHaveCount(chosen ? 1 : 0);
    await map.carry({ x: second.x + second.width + 3, y: second.y + second.height + 6 }, { x: first.x + 20, y: first.y + 10 });
    await map.drop();
    await map.press('Delete');
    await expect(map.card('One')).toHaveCount(0);
    await expect(map.card('Two')).toHaveCount(0);
    await expect(map.card('Three')).toBeVisible();
    await map.undo();
    await expect(map.card('One')).toBeVisible();
    await expect(map.card('Two')).toBeVisible();
    await map.saved();
  });

  test('stages, steps and lanes change places', async ({ workbench: { map, say } }) => {
    const { page } = map;
    const stages = async (): Promise<string[]> =>
      page.locator('[data-stage]').evaluateAll((heads) => heads.map((head) => (head as HTMLElement).innerText.trim()));
    await map.carry(await middleOf(map.stageHead(1)), { ...(await middleOf(map.stageHead(3))), x: (await middleOf(map.stageHead(3))).x + 30 });
    await expect(page.getByText(say('map.drop.stageTo', { place: 3 }))).toBeVisible();
    await map.drop();
    await expect(map.stageHead(3)).toContainText(say('stagePresets.discover'));
    expect((await stages()).length).toBe(5);

    // Escape puts a head back
    const order = await stages();
    await map.carry(await middleOf(map.stageHead(1)), await middleOf(map.stageHead(4)));
    await map.press('Escape');
    await map.drop();
    expect(await stages()).toEqual(order);

    await map.addStep(1, 'Late');
    await map.addStep(1, 'Later');
    const step = (name: string) => page.locator('[data-step]').filter({ hasText: new RegExp(`${name}$`) });
    const [late, later] = [await middleOf(step('Late')), await middleOf(step('Later'))];
    await map.carry(late, { x: later.x + 30, y: later.y });
    await expect(page.getByText(say('map.drop.stepTo', { stage: say('stagePresets.decide'), place: 3 }))).toBeVisible();
    await map.drop();
    await expect.poll(async () => (await middleOf(step('Late'))).x).toBeGreaterThan((await middleOf(step('Later'))).x);

    const [pains, thoughts] = [map.laneName(map.lane('pain-point')), map.laneName(map.lane('thought'))];
    const before = [(await middleOf(pains)).y, (await middleOf(thoughts)).y] as const;
    expect(before[0]).not.toBe(before[1]);
    const [upper, lower] = before[0] < before[1] ? [pains, thoughts] : [thoughts, pains];
    const below = await lower.boundingBox();
    await map.carry(await middleOf(upper), { x: (await middleOf(upper)).x, y: (below?.y ?? 0) + (below?.height ?? 0) * 0.8 });
    await map.drop();
    await expect.poll(async () => (await middleOf(upper)).y > (await middleOf(lower)).y).toBe(true);
    await map.saved();

    // from afar too, where heads are small and named when pointed at
    await map.press('Alt+0', 'Control+-', 'Control+-', 'Control+-');
    const first = () => map.stageHead(1).getAttribute('title');
    await expect.poll(first).toBe(say('stagePresets.decide'));
    await map.carry(await middleOf(map.stageHead(1)), { ...(await middleOf(map.stageHead(2))), x: (await middleOf(map.stageHead(2))).x + 20 });
    await map.drop();
    await expect.poll(first).toBe(say('stagePresets.buy'));
    await map.undo();
    await expect.poll(first).toBe(say('stagePresets.decide'));
  });

  test('cards go into the tray and come out of it', async ({ workbench: { map, say } }) => {
    const { page } = map;
    await map.addCard(map.lane('pain-point'), 0, 'Not here');
    await map.command(say('actions.moveToTray'));
    const tray = page.locator('[data-tray]');
    await map.openTray();
    const waiting = tray.locator('[data-card]').filter({ hasText: 'Not here' });
    await expect(waiting).toBeVisible();
    await tray.getByRole('textbox', { name: say('map.tray.add') }).fill('First line\nSecond line');
    await tray.getByRole('textbox', { name: say('map.tray.add') }).press('Enter');
    await expect(tray.locator('[data-card]')).toHaveCount(3);

    await map.carry(await middleOf(waiting), await map.cell(2, map.lane('pain-point')));
    await expect(page.getByText(say('map.drop.cell', { where: say('stagePresets.decide'), lane: map.lane('pain-point'), place: 1 }))).toBeVisible();
    await map.drop();
    await expect(tray.locator('[data-card]')).toHaveCount(2);
    await expect(map.card('Not here')).toBeVisible();

    await map.carry(await middleOf(map.card('Not here')), await middleOf(tray));
    await expect(page.getByText(say('map.drop.tray'))).toBeVisible();
    await map.drop();
    await expect(tray.locator('[data-card]')).toHaveCount(3);
    await map.saved();
  });

  test('a card stretches over steps, several go together, edges of steps and lanes move and go back', async ({ workbench: { map, say } }) => {
    const { page } = map;
    const pains = map.lane('pain-point');
    await map.addCard(pains, 0, 'Long');
    await map.addCard(pains, 1, 'Beside');
    const [long, beside] = [map.card('Long'), map.card('Beside')];
    const width = async (thing: Locator): Promise<number> => (await thing.boundingBox())?.width ?? 0;
    const narrow = await width(long);
    const box = await long.boundingBox();
    if (!box) throw new Error('no card');
    await long.click();
    await map.carry({ x: box.x + box.width - 2, y: box.y + box.height / 2 }, { x: (await middleOf(map.stageHead(3))).x, y: box.y + box.height / 2 });
    await map.drop();
    await expect.poll(() => width(long)).toBeGreaterThan(2 * narrow);
    await map.saved();
    await map.undo();
    await expect.poll(() => width(long)).toBe(narrow);

    // what lies where a card would land gives way while the card is still in the hand, and comes back with Escape
    const rests = await middleOf(beside);
    await map.carry(await middleOf(long), { x: rests.x, y: rests.y - 12 });
    await expect.poll(async () => (await middleOf(beside)).y).toBeGreaterThan(rests.y + 20);
    await map.press('Escape');
    await map.drop();
    await expect.poll(() => middleOf(beside)).toEqual(rests);

    await long.click();
    await beside.click({ modifiers: ['Shift'] });
    await expect(page.getByText(say('shell.selected', { count: 2 }))).toBeVisible();
    await map.carry(await middleOf(long), await map.cell(3, pains));
    await map.drop();
    const column = (await middleOf(map.stageHead(3))).x;
    for (const card of [long, beside]) await expect.poll(async () => Math.abs((await middleOf(card)).x - column)).toBeLessThan(60);

    const head = map.stageHead(1);
    const step = await width(head);
    const edge = await page.getByTitle(say('map.heads.resizeStep')).first().boundingBox();
    if (!edge) throw new Error('no edge');
    const at = { x: edge.x + edge.width / 2, y: edge.y + edge.height / 2 };
    await map.carry(at, { x: at.x + 60, y: at.y });
    await map.drop();
    await expect.poll(() => width(head)).toBeGreaterThan(step + 40);
    await page.getByTitle(say('map.heads.resizeStep')).first().dblclick();
    await expect.poll(() => width(head)).toBe(step);

    const row = map.laneName(pains);
    const tall = async (): Promise<number> => (await row.boundingBox())?.height ?? 0;
    const before = await tall();
    const lower = await middleOf(row.getByTitle(say('map.heads.resizeLane')));
    await map.carry(lower, { x: lower.x, y: lower.y + 50 });
    await map.drop();
    await expect.poll(tall).toBeGreaterThan(before + 30);
    await map.saved();
  });

  test('the map is moved and zoomed by hand, and comes along while a card rests at its edge', async ({ workbench: { map, say } }) => {
    const { page } = map;
    const pains = map.lane('pain-point');
    await map.addCard(pains, 0, 'Carried');
    const head = map.stageHead(1);
    const left = async (): Promise<number> => (await head.boundingBox())?.x ?? 0;
    const width = async (): Promise<number> => (await head.boundingBox())?.width ?? 0;
    const middle = await map.cell(3, pains);
    const near = await width();
    await page.mouse.move(middle.x, middle.y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -400);
    await page.keyboard.up('Control');
    await expect.poll(width).toBeGreaterThan(near);

    const start = await left();
    await page.mouse.wheel(120, 0);
    await expect.poll(left).toBeLessThan(start);
    const there = await left();
    await map.focus();
    await page.keyboard.down('Space');
    await map.carry(middle, { x: middle.x - 80, y: middle.y });
    await map.drop();
    await page.keyboard.up('Space');
    await expect.poll(left).toBeLessThan(there - 40);
    const further = await left();
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down({ button: 'middle' });
    await page.mouse.move(middle.x + 60, middle.y, { steps: 4 });
    await page.mouse.up({ button: 'middle' });
    await expect.poll(left).toBeGreaterThan(further + 30);

    // the frame in the corner is taken hold of where it is, and put back by Escape
    const unfold = page.getByRole('button', { name: say('map.minimap.unfold') });
    if (await unfold.isVisible()) await unfold.click();
    const frame = page.locator('[data-minimap] [data-frame]');
    const rests = await left();
    const held = await middleOf(frame);
    await map.carry(held, { x: held.x + 12, y: held.y });
    await expect.poll(left).toBeLessThan(rests - 20);
    await map.press('Escape');
    await expect.poll(left).toBeCloseTo(rests, 0);
    await map.drop();
    await map.carry(held, { x: held.x + 12, y: held.y });
    await map.drop();
    await expect.poll(left).toBeLessThan(rests - 20);

    await map.command(say('actions.zoomActual'));
    await map.press('Control+Home');
    await map.standOn(pains, 0);
    const canvas = await page.locator('main').boundingBox();
    if (!canvas) throw new Error('no canvas');
    const home = await left();
    await map.carry(await middleOf(map.card('Carried')), { x: canvas.x + canvas.width - 6, y: (await middleOf(map.card('Carried'))).y });
    await expect.poll(left).toBeLessThan(home);
    await map.press('Escape');
    await map.drop();
    await expect.poll(() => map.here()).toContain(say('stagePresets.discover'));
  });
});
