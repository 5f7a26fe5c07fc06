import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ROOT } from '../arch/tree.ts';
import { dropFile } from '../kit/drop-file.ts';
import { middleOf } from '../kit/map-window.ts';
import { expect, test } from '../kit/workbench.ts';

/** Beside a narrow map they come when they are asked for. */
async function showProperties(page: Page, name: string): Promise<void> {
  if (!(await page.getByRole('tab', { name }).isVisible())) await page.keyboard.press('Control+i');
}

const PICTURE = join(ROOT, 'docs', 'guide', 'en', 'pictures', 'map.png');
const MERMAID = join(ROOT, 'tests', 'data', 'mermaid', '001.mmd');

test('a field of one’s own is defined, filled in for several cards, shown on the map, and comes back with undo', async ({ workbench }) => {
  const { home, map, page, say } = workbench;
  await home.newJourney('Costs');
  await map.ready();
  const lane = map.lane('thought');
  for (const [column, text] of ['Late', 'Lost'].entries()) await map.addCard(lane, column, text);

  await test.step('define it', async () => {
    await map.press('Control+k');
    await page.keyboard.type(say('actions.cardFields'));
    await map.press('Enter');
    const dialog = page.getByRole('dialog', { name: say('cardFields.title') });
    await dialog.getByLabel(say('cardFields.newName')).fill('Cost');
    await dialog.getByRole('combobox', { name: say('cardFields.kind'), exact: true }).click();
    await page.getByRole('option', { name: say('cardFields.kinds.number') }).click();
    await dialog.getByRole('button', { name: say('cardFields.add') }).click();
    await dialog.getByLabel(say('cardFields.unit'), { exact: true }).fill('€');
    await dialog.getByRole('checkbox', { name: say('cardFields.onMap') }).check();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

  await test.step('fill it in for both cards at once', async () => {
    await map.focus();
    await map.command(say('actions.selectAll'));
    await showProperties(page, say('sides.properties'));
    const field = page.getByLabel('Cost (€)');
    await field.fill('40');
    await field.press('Enter');
    await map.standOn(lane, 0);
    await expect.poll(() => map.here()).toContain('Cost: 40');
    await map.standOn(lane, 1);
    await expect.poll(() => map.here()).toContain('Cost: 40');
    await map.undo();
    await expect.poll(() => map.here()).not.toContain('Cost');
    await map.redo();
    await expect.poll(() => map.here()).toContain('Cost: 40');
  });

  await test.step('a scale of one’s own, on which less is better, gives its keys and figures to the curve', async () => {
    await map.command(say('actions.addSeries', { of: say('series.effort') }));
    await page.getByRole('button', { name: say('scales.define') }).click();
    const dialog = page.getByRole('dialog', { name: say('scales.title') });
    await dialog.getByLabel(say('scales.min')).fill('1');
    await dialog.getByLabel(say('scales.max')).fill('7');
    await dialog.getByLabel(say('scales.step')).fill('1');
    await dialog.getByText(say('scales.less')).click();
    await dialog.getByRole('checkbox', { name: say('scales.faces') }).check();
    await dialog.getByLabel(say('scales.wordAt', { figure: '1' })).fill('no effort');
    await dialog.getByRole('button', { name: say('scales.use') }).click();
    await expect(dialog).toBeHidden();
    await map.focus();
    await map.standOn(say('series.effort'), 0);
    await map.press('1');
    await expect.poll(() => map.here()).toContain('1, ');
    expect(await map.here()).toContain('no effort');
    await map.press('7');
    await expect.poll(() => map.here()).toContain('7, ');
    // its ends are feelings: the last face is the best, which is the lowest figure
    await map.press('e', 'ArrowLeft');
    await expect(page.getByRole('toolbar').getByRole('button', { name: say('map.curve.face', { word: 'no effort', key: 1 }) })).toBeFocused();
    await map.press('Enter');
    await expect.poll(() => map.here()).toContain('no effort');
  });
  await map.saved();
});

test('a picture is dropped onto a card, cropped by keys with the original kept, and an address is asked about', async ({ workbench }) => {
  const { home, map, page, say } = workbench;
  await home.newJourney('Lobby');
  await map.ready();
  const lane = map.lane('thought');
  await map.addCard(lane, 0, 'Lobby');
  const card = page.locator('[data-card]').filter({ hasText: 'Lobby' });

  await test.step('drop it', async () => {
    const box = await card.boundingBox();
    await dropFile(page, { x: (box?.x ?? 0) + 12, y: (box?.y ?? 0) + 12 }, PICTURE);
    await expect(card.locator('img')).toBeVisible();
  });

  const ratio = () => card.locator('img').evaluate((image) => (image.parentElement?.clientWidth ?? 0) / (image.parentElement?.clientHeight ?? 1));
  await test.step('crop it to a square by keys, and back by undo', async () => {
    await showProperties(page, say('sides.properties'));
    await page.getByRole('button', { name: say('pictures.crop') }).click();
    const dialog = page.getByRole('dialog', { name: say('pictures.crop') });
    await expect(dialog.getByRole('button', { name: say('pictures.frame') })).toBeFocused();
    await dialog.getByText('1:1').click();
    await dialog.getByRole('button', { name: say('pictures.frame') }).press('ArrowRight');
    await dialog.getByRole('button', { name: say('pictures.corners.se') }).press('ArrowLeft');
    await dialog.getByRole('button', { name: say('pictures.done'), exact: true }).click();
    await expect.poll(ratio).toBeCloseTo(1, 1);
    await map.focus();
    await map.undo();
    await expect(card.locator('span > img')).toHaveCount(0);
    await map.redo();
    await expect.poll(ratio).toBeCloseTo(1, 1);
  });

  await test.step('what it shows is asked, and read from the map', async () => {
    await page.getByLabel(say('properties.pictureAlt')).fill('An empty lobby');
    await page.keyboard.press('Enter');
    await map.standOn(lane, 0);
    await expect.poll(() => map.here()).toContain('Picture: An empty lobby');
  });

  await test.step('a second one is counted on the card, and both are walked, on the map and in a talk', async () => {
    const box = await card.boundingBox();
    await dropFile(page, { x: (box?.x ?? 0) + 12, y: (box?.y ?? 0) + 12 }, PICTURE);
    await card.getByText('+1', { exact: true }).click();
    const viewer = page.getByRole('dialog', { name: 'Lobby' });
    await expect(viewer.getByRole('img', { name: 'An empty lobby' })).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(viewer.getByRole('status')).toHaveText(say('pictures.of', { at: 2, count: 2 }));
    await page.keyboard.press('Escape');
    await expect(viewer).toBeHidden();
    await map.focus();
    expect(await map.here()).toContain(say('map.scene.morePictures_one', { count: 1 }));

    await map.press('Shift+F5');
    await expect(page.locator('[data-present="presenter"]')).toBeFocused();
    await map.press('i');
    await expect(page.locator('[data-picture="1"] figcaption')).toContainText('An empty lobby');
    await map.press('PageDown');
    await expect(page.locator('[data-picture="2"]')).toBeVisible();
    await map.press('Escape');
    await expect(page.locator('[data-picture]')).toHaveCount(0);
    await map.press('Escape');
    await map.ready();
  });

  await test.step('the whole address is shown before it is opened', async () => {
    await page.getByRole('button', { name: say('properties.groups.about') }).click();
    await page.getByLabel(say('properties.fields.url')).fill('http://b\u0430nk.example/login');
    await page.keyboard.press('Enter');
    await map.focus();
    await workbench.refuseLink('xn--', [say('addresses.letters')], () => map.press('Alt+Shift+w'));
    // so are addresses in a card's words
    await map.addCard(lane, 1, 'See https://example.org/report.');
    await map.standOn(lane, 1);
    await workbench.refuseLink('example.org', [], () => page.getByRole('button', { name: 'https://example.org/report' }).click());
  });
  await map.saved();
});

test('a picture is cropped, a foreign map dropped, pasted lines laid otherwise, all by hand', async ({ workbench: { home, map, say } }) => {
  await home.newJourney('Things');
  await map.ready();
  const { page } = map;
  await map.addCard(map.lane('thought'), 0, 'Lobby');
  const card = map.card('Lobby');
  const at = await card.boundingBox();
  if (!at) throw new Error('no card');
  await dropFile(page, { x: at.x + 12, y: at.y + 12 }, PICTURE);
  await expect(card.locator('img')).toBeVisible();

  await test.step('by a corner and as a whole', async () => {
    await showProperties(page, say('sides.properties'));
    await page.getByRole('button', { name: say('pictures.crop') }).click();
    const dialog = page.getByRole('dialog', { name: say('pictures.crop') });
    const frame = dialog.getByRole('button', { name: say('pictures.frame') });
    const box = async () => (await frame.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const whole = await box();
    const corner = await middleOf(dialog.getByRole('button', { name: say('pictures.corners.se') }));
    await map.carry(corner, { x: corner.x - whole.width / 2, y: corner.y - whole.height / 2 });
    await map.drop();
    await expect.poll(async () => (await box()).width).toBeLessThan(whole.width * 0.6);
    const cut = await box();
    await map.carry(await middleOf(frame), { x: (await middleOf(frame)).x + 30, y: (await middleOf(frame)).y });
    await map.drop();
    await expect.poll(async () => (await box()).x).toBeCloseTo(cut.x + 30, 0);
    expect((await box()).width).toBeCloseTo(cut.width, 0);
    await dialog.getByRole('button', { name: say('pictures.done'), exact: true }).click();
    await expect(card.locator('span > img')).toHaveCount(1);
    await map.saved();
  });

  await test.step('a journey of mermaid comes in beside this one', async () => {
    const canvas = await middleOf(page.locator('[data-canvas]'));
    await dropFile(page, canvas, MERMAID);
    const navigator = page.getByRole('navigation', { name: say('navigator.name') });
    await expect(navigator.getByRole('button', { name: /^用户学习路径/ })).toBeVisible();
    await navigator.getByRole('button', { name: /^Things/ }).click();
    await map.ready();
  });

  await test.step('the ways under pasted lines', async () => {
    await map.focus();
    await map.standOn(map.lane('pain-point'), 1);
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'First line\nSecond line');
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }));
    });
    const y = async (text: string) => Math.round((await map.card(text).boundingBox())?.y ?? 0);
    await expect(map.card('Second line')).toBeVisible();
    expect(await y('Second line')).toBeGreaterThan(await y('First line'));
    await page
      .getByRole('toolbar', { name: say('map.paste.label') })
      .getByRole('button', { name: say('map.paste.across') })
      .click();
    await expect.poll(async () => (await y('Second line')) - (await y('First line'))).toBe(0);
  });
  await map.saved();
});
