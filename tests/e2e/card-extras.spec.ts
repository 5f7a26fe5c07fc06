import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../kit/workbench.ts';

/** Beside a narrow map they come when they are asked for. */
/** As a hand drops a file, at a place of the window. */
async function dropPicture(page: Page, at: { readonly x: number; readonly y: number }): Promise<void> {
  await page.evaluate(
    ({ base64, x, y }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], 'lobby.png', { type: 'image/png' }));
      for (const type of ['dragover', 'drop'])
        document.elementFromPoint(x, y)?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer, clientX: x, clientY: y }));
    },
    { base64: PICTURE, ...at },
  );
}

async function showProperties(page: Page, name: string): Promise<void> {
  if (!(await page.getByRole('tab', { name }).isVisible())) await page.keyboard.press('Control+i');
}

const PICTURE = readFileSync(join(import.meta.dirname, '../../docs/guide/en/pictures/map.png')).toString('base64');

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
    await dropPicture(page, { x: (box?.x ?? 0) + 12, y: (box?.y ?? 0) + 12 });
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
    await dropPicture(page, { x: (box?.x ?? 0) + 12, y: (box?.y ?? 0) + 12 });
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
