import type { Page } from '@playwright/test';
import { expect, test, type Workbench } from '../kit/workbench.ts';

test.use({ viewport: { width: 1024, height: 768 } });
test.describe.configure({ mode: 'parallel' });

/** The slide on show: its stage and its page. */
const slideOn = (page: Page) => page.locator('[data-present] [data-slide]').first();

async function present({ page, map }: Workbench): Promise<void> {
  await map.press('F5');
  await expect(page.locator('[data-present="presenter"]')).toBeFocused();
}

async function hotel(workbench: Workbench, language: 'en' | 'zh-CN' = 'en'): Promise<void> {
  await workbench.home.newJourney('Harbour Hotel', { template: 'hotel', language });
  await workbench.map.ready();
  await workbench.map.saved();
}

async function secondScreen(workbench: Workbench): Promise<Page> {
  const room = await workbench.opened(() => workbench.page.keyboard.press('o'));
  await expect(room.locator('[data-present="projector"]')).toBeVisible();
  return room;
}

/** A card's lines are elements of their own. */
function text(words: string): RegExp {
  return new RegExp(words.split(' ').join('\\s*'));
}

test('keys and a clicker walk through the journey, one key adds a pain, and one undo takes it back', async ({ workbench }) => {
  const { page, map, say } = workbench;
  await hotel(workbench);
  await present(workbench);
  const slide = slideOn(page);
  await expect(slide).toHaveAttribute('data-slide', 'whole');
  await map.press('End');
  await expect(page.getByText('6 / 6').first()).toBeVisible();
  await map.press('PageDown');
  await expect(page.getByText('6 / 6').first()).toBeVisible();
  await map.press('Home', 'PageDown');
  await expect(slide).toHaveAttribute('data-slide', 'whole');
  await expect(slide).toHaveAttribute('data-page', '1');
  await map.press('Space', 'ArrowLeft', 'PageUp');
  await expect(slide).toHaveAttribute('data-page', '0');

  await map.press('b');
  await expect(page.locator('[data-blank="black"]')).toBeVisible();
  await map.press('PageDown');
  await expect(page.locator('[data-blank]')).toHaveCount(0);
  await expect(slide).toHaveAttribute('data-page', '0');
  await map.press('l', 'ArrowRight', '=');
  await expect(page.locator('[data-light]')).toHaveAttribute('style', /--x: 54%/);
  await map.press('Escape');
  await expect(page.locator('[data-light]')).toHaveCount(0);

  await map.press('End', 'p');
  await page.keyboard.type('The card reader is slow, B and W too');
  await map.press('Enter');
  await expect(page.locator('[data-card]').filter({ hasText: text('The card reader is slow, B and W too') })).toBeVisible();
  await map.press('d');
  await page.keyboard.type('Two readers');
  await map.press('Enter');
  await expect(page.getByText(say('laneKinds.decision'), { exact: true })).toBeVisible();
  await map.press('Control+z');
  await expect(page.getByText(say('laneKinds.decision'), { exact: true })).toHaveCount(0);
  await map.press('Escape');
  await map.ready();
  await expect(map.laneName(map.lane('pain-point'))).toBeVisible();
});

test('the room’s window follows, shows at once what another window edits, and takes keys too', async ({ workbench }) => {
  const { page, map, say } = workbench;
  await workbench.home.newJourney('Live');
  await map.ready();
  await map.addCard(map.lane('thought'), 0, 'First words');
  await map.saved();
  const other = await workbench.secondWindow();
  await other.ready();
  await page.bringToFront();
  await map.stageHead(1).click({ position: { x: 20, y: 10 } });
  await map.press('Shift+F5');
  await expect(page.locator('[data-present="presenter"]')).toBeVisible();
  const room = await secondScreen(workbench);
  await expect(slideOn(room).getByText(text('First words'))).toBeVisible();
  await expect(page.getByRole('heading', { name: say('present.agenda') })).toBeVisible();

  await other.page.bringToFront();
  await other.addCard(other.lane('pain-point'), 0, 'Queue');
  await expect(slideOn(room).getByText(text('Queue'))).toBeVisible();
  await expect(slideOn(page).getByText(text('Queue'))).toBeVisible();

  await room.bringToFront();
  await room.keyboard.press('PageDown');
  await expect(room.getByText('2 / 5')).toBeVisible();
  await expect(slideOn(page)).toHaveAttribute('data-slide', (await slideOn(room).getAttribute('data-slide')) ?? '');
  await room.keyboard.press('s');
  await room.keyboard.type('From the wall');
  await room.keyboard.press('Enter');
  await expect(slideOn(page).getByText(text('From the wall'))).toBeVisible();

  await page.bringToFront();
  const notes = page.getByRole('textbox', { name: /^Notes for/ });
  await notes.fill('Only mine');
  await notes.blur();
  await page
    .getByRole('textbox', { name: /^Minutes for/ })
    .nth(2)
    .fill('7');
  await page
    .getByRole('textbox', { name: /^Minutes for/ })
    .nth(2)
    .press('Enter');
  await expect(room.locator('[data-time-left]')).toBeVisible();
  await expect(room.getByText('Only mine')).toHaveCount(0);
  await page.locator('[data-present]').focus();
  await page.keyboard.press('l');
  await expect(room.locator('[data-light]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await Promise.all([room.waitForEvent('close'), page.keyboard.press('Escape')]);
  await map.ready();
});

for (const language of ['en', 'zh-CN'] as const)
  test.describe(language, () => {
    test.use({ language });

    test(`on a weak projector every text is at least 1/36 of the height, and nothing runs over: ${language}`, async ({ workbench }) => {
      const { page, map } = workbench;
      await hotel(workbench, language);
      await present(workbench);
      await map.press('Home');
      for (let slides = 0; slides < 24; slides++) {
        // a slide settles in its first frames
        await expect.poll(async () => (await page.evaluate(measure)).smallest).toBeGreaterThanOrEqual(768 / 36 - 0.01);
        expect((await page.evaluate(measure)).over).toEqual([]);
        const before = await where(page);
        await map.press('PageDown');
        if ((await where(page)) === before) return;
      }
      throw new Error('the journey has no end');
    });
  });

async function where(page: Page): Promise<string> {
  const slide = slideOn(page);
  return `${await slide.getAttribute('data-slide')} ${await slide.getAttribute('data-page')}`;
}

/** In the page: the smallest text of the slide as it stands on the screen, in pixels, and every text that leaves its card or the screen. */
function measure(): { smallest: number; over: string[] } {
  const slide = document.querySelector('[data-slide]') as HTMLElement;
  const frame = slide.getBoundingClientRect();
  const texts: { element: HTMLElement; text: string }[] = [];
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element && node.textContent?.trim()) texts.push({ element, text: node.textContent });
  }
  const scaleOf = (element: Element | null): number => (element ? new DOMMatrix(getComputedStyle(element).transform).a * scaleOf(element.parentElement) : 1);
  const sizes = texts.map(({ element }) => Number.parseFloat(getComputedStyle(element).fontSize) * scaleOf(element));
  const over = texts.flatMap(({ element, text }) => {
    const box = element.getBoundingClientRect();
    const card = element.closest('[data-card]')?.firstElementChild?.getBoundingClientRect() ?? frame;
    const inside = box.left >= card.left - 1 && box.right <= card.right + 1 && box.top >= card.top - 2 && box.bottom <= card.bottom + 2;
    return inside ? [] : [text];
  });
  return { smallest: Math.min(...sizes), over };
}
