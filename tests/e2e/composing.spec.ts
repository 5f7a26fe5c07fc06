import type { CDPSession } from '@playwright/test';
import { expect, test } from '../kit/workbench.ts';

/** What an input method does, through the browser's own door: events are real, with `isComposing`. */
async function compose(session: CDPSession, ...steps: readonly string[]): Promise<void> {
  for (const text of steps) await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
}

test.use({ language: 'zh-CN' });

test('while an input method composes, keys belong to it', async ({ workbench }) => {
  const { home, map, page } = workbench;
  await home.newJourney('周末住酒店', { language: 'zh-CN' });
  await map.ready();
  const session = await page.context().newCDPSession(page);
  await map.standOn(map.lane('thought'), 0);

  await compose(session, 'f', 'fu', 'fu k', 'fu kuan');
  await expect(page.locator('[data-catcher="editing"]')).toHaveCount(1);
  for (const key of ['Enter', 'Tab', 'Escape', ' ']) {
    await page
      .locator('[data-catcher]')
      .dispatchEvent('keydown', { key, code: key === ' ' ? 'Space' : key, isComposing: true, keyCode: 229, bubbles: true, cancelable: true });
    await expect(page.locator('[data-catcher="editing"]')).toHaveCount(1);
  }
  await session.send('Input.insertText', { text: '付款' });
  await map.press('Enter');
  await expect(page.locator('[data-catcher="editing"]')).toHaveCount(0);
  await expect(map.card('付款')).toBeVisible();

  await map.undo();
  await expect(map.card('付款')).toHaveCount(0);
});

test('shift and enter break the line, enter ends the text', async ({ workbench }) => {
  const { home, map, page } = workbench;
  await home.newJourney('两行');
  await map.ready();
  await map.standOn(map.lane('thought'), 0);
  await page.keyboard.type('一');
  await map.press('Shift+Enter');
  await page.keyboard.type('二');
  await map.press('Enter');
  await expect(map.card('一')).toContainText('二');
  expect(await map.here()).toContain('一');
});
