import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../kit/workbench.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The map bar and what is under it; the rest of the window is looked at in axe.spec. */
const LOOKED_AT = ['main', '[data-map-bar]'] as const;

/** What a screen reader says of the place where the keyboard stands. */
const here = (page: Page): Locator => page.getByRole('grid').or(page.getByRole('tree')).locator('[data-catcher]');

async function accessible(page: Page): Promise<void> {
  const builder = LOOKED_AT.reduce((axe, part) => axe.include(part), new AxeBuilder({ page }).setLegacyMode(true).withTags(TAGS));
  const { violations } = await builder.analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
}

test('the map is written as a table, and is the same map', async ({ workbench }) => {
  const { home, map, page, say } = workbench;
  await home.newJourney('Table');
  await map.ready();
  await map.standOn(map.lane('pain-point'), 1);
  await map.press('Alt+2');
  const field = here(page);
  await expect(field).toBeFocused();
  expect(await field.getAttribute('aria-label')).toContain(map.lane('pain-point'));

  await test.step('Enter keeps and goes on below, Tab goes to the next step', async () => {
    await page.keyboard.type('First pain');
    await map.press('Enter');
    await page.keyboard.type('Second pain');
    await map.press('Tab');
    await page.keyboard.type('In the next stage');
    await map.press('Enter');
    await expect(page.locator('[data-cell$=" 1"] li')).toHaveText(['First pain', 'Second pain']);
    await expect(page.locator('[data-cell$=" 2"] li')).toHaveText(['In the next stage']);
  });

  await test.step('Alt and arrows move a card, Esc leaves a text unchanged, undo takes back', async () => {
    await map.press('ArrowUp', 'Alt+ArrowLeft');
    await expect(page.locator('[data-cell$=" 1"] li')).toHaveCount(3);
    expect(await field.getAttribute('aria-label')).toContain('In the next stage');
    await map.press('Enter');
    await page.keyboard.type(' never kept');
    await map.press('Escape');
    await map.undo();
    await expect(page.locator('[data-cell$=" 2"] li')).toHaveText(['In the next stage']);
  });

  await test.step('a feeling is typed as a number, and nothing else', async () => {
    await map.press('Control+Home');
    for (let i = 0; i < 12 && !(await page.locator('[data-where]').textContent())?.includes(say('map.scene.allCustomers')); i++)
      await map.press('Control+ArrowDown');
    await page.keyboard.type('good');
    await map.press('Enter');
    await expect(page.getByRole('alert').filter({ hasText: say('table.noNumber') })).toBeVisible();
    await map.press('Control+a');
    await page.keyboard.type('1.5');
    await map.press('Enter');
    await expect(page.getByRole('gridcell').filter({ hasText: '+1.5' })).toHaveCount(1);
  });

  await test.step('F6 goes to the properties and back', async () => {
    await map.press('F6');
    await expect(page.locator('[data-details]').locator(':focus')).toHaveCount(1);
    await map.press('F6');
    await expect(field).toBeFocused();
  });
  await accessible(page);
  await map.press('Alt+1');
  await expect(map.card('Second pain')).toBeVisible();
  await map.saved();
});

test('several are selected in table and outline, by keys and by pointer, and what is done is done to all', async ({ workbench }) => {
  const { home, map, page, say } = workbench;
  await home.newJourney('Several');
  await map.ready();
  const lane = map.lane('pain-point');
  for (const [column, text] of [
    [0, 'First'],
    [0, 'Second'],
    [1, 'Third'],
  ] as const)
    await map.addCard(lane, column, text);
  await map.standOn(lane, 0);
  await map.press('Alt+2');
  const field = here(page);
  const said = page.locator('[data-selected-count]');
  const items = (column: number) => page.locator(`[data-cell$=" ${column}"] li`);
  const chosen = page.locator('[data-selected="true"]');
  await expect(field).toBeFocused();

  await test.step('Shift and arrows select, Delete, Ctrl+D and Alt with an arrow do it to all, Escape lets go', async () => {
    await map.press('Shift+ArrowDown');
    await expect(chosen).toHaveText(['First', 'Second']);
    await expect(said).toHaveText(say('said.selected.card_other', { count: 2 }));
    await expect(field).toBeFocused();
    expect(await field.getAttribute('aria-label')).toContain('Second');
    await map.press('Alt+ArrowRight');
    await expect(items(1)).toHaveText(['Third', 'First', 'Second']);
    await expect(chosen).toHaveText(['First', 'Second']);
    await map.press('Control+d');
    await expect(items(1)).toHaveCount(5);
    await map.press('Delete');
    await expect(items(1)).toHaveText(['Third', 'First', 'Second']);
    await map.press('Control+a');
    await expect(said).toHaveText(say('said.selected.card_other', { count: 3 }));
    await accessible(page);
    await map.press('Escape');
    await expect(chosen).toHaveCount(1);
    await expect(said).toBeEmpty();
  });

  await test.step('clicks with Shift and Ctrl select, and the properties change all at once', async () => {
    await items(1).nth(0).click();
    await items(1)
      .nth(2)
      .click({ modifiers: ['Shift'] });
    await expect(chosen).toHaveCount(3);
    await items(1)
      .nth(1)
      .click({ modifiers: ['Control'] });
    await expect(chosen).toHaveText(['Third', 'Second']);
    await expect(page.locator('[data-details]').getByText(say('properties.severalOf.card_other', { count: 2 }))).toBeVisible();
    await page.getByRole('columnheader').nth(1).click();
    await page
      .getByRole('columnheader')
      .nth(3)
      .click({ modifiers: ['Shift'] });
    await expect(page.locator('[role="columnheader"][aria-selected="true"]')).toHaveCount(3);
    await map.press('Escape');
    await expect(page.locator('[role="columnheader"][aria-selected="true"]')).toHaveCount(1);
  });

  await test.step('the outline selects lines, and cuts them as one', async () => {
    await map.press('Alt+3');
    await page.getByRole('treeitem').filter({ hasText: 'Third' }).click();
    await map.press('Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowUp');
    await expect(page.locator('[role="treeitem"][aria-selected="true"]')).toHaveText(['Third', 'First']);
    await page
      .getByRole('treeitem')
      .filter({ hasText: 'Second' })
      .click({ modifiers: ['Control'] });
    await expect(said).toHaveText(say('said.selected.card_other', { count: 3 }));
    await accessible(page);
    await map.press('Delete');
    await expect(page.getByRole('treeitem').filter({ hasText: /First|Second|Third/ })).toHaveCount(0);
    await map.undo();
    await expect(page.getByRole('treeitem').filter({ hasText: /First|Second|Third/ })).toHaveCount(3);
  });
  await map.saved();
});

test('the outline writes the same map as a tree', async ({ workbench }) => {
  const { home, map, page } = workbench;
  await home.newJourney('Outline');
  await map.ready();
  await map.addCard(map.lane('pain-point'), 0, 'First pain');
  await map.press('Alt+3');
  const field = here(page);
  await expect(field).toBeFocused();
  expect(await field.getAttribute('aria-label')).toContain('First pain');
  await map.press('ArrowUp');
  await page.keyboard.type('Second pain');
  await map.press('Enter');
  await expect(page.getByRole('treeitem').filter({ hasText: 'Second pain' })).toHaveCount(1);
  await map.press('Home', 'ArrowLeft');
  await expect(page.getByRole('treeitem').filter({ hasText: 'pain' })).toHaveCount(0);
  await map.press('ArrowRight');
  await expect(page.getByRole('treeitem').filter({ hasText: 'pain' })).toHaveCount(3);
  await accessible(page);
  await map.press('Alt+1');
  await expect(map.card('Second pain')).toBeVisible();
});

test.describe('in Chinese', () => {
  test.use({ language: 'zh-CN', theme: 'dark' });

  test('an input method writes into the table from its first letter', async ({ workbench }) => {
    const { home, map, page } = workbench;
    await home.newJourney('表格', { language: 'zh-CN' });
    await map.ready();
    await map.standOn(map.lane('pain-point'), 0);
    await map.press('Alt+2');
    await expect(here(page)).toBeFocused();
    const session = await page.context().newCDPSession(page);
    for (const text of ['f', 'fu', 'fu k', 'fu kuan'])
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await expect(page.locator('[data-catcher="editing"]')).toHaveCount(1);
    for (const key of ['Enter', 'Tab', 'Escape'])
      await here(page).dispatchEvent('keydown', { key, code: key, isComposing: true, keyCode: 229, bubbles: true, cancelable: true });
    await expect(page.locator('[data-catcher="editing"]')).toHaveCount(1);
    await session.send('Input.insertText', { text: '付款' });
    await map.press('Enter');
    await expect(page.locator('[data-cell$=" 0"] li')).toHaveText(['付款']);
    await accessible(page);
    await map.saved();
  });
});
