import type { CDPSession, Page } from '@playwright/test';
import { expect, test, type Workbench } from '../kit/workbench.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const LANES = ['touchpoint', 'thought', 'pain-point', 'wow-moment', 'opportunity'] as const;
const COLUMNS = 8;

/** From now on a pointer would be seen. */
async function watchPointer(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const type of ['pointerdown', 'mousedown', 'click'])
      window.addEventListener(type, (event) => (event as MouseEvent).detail > 0 && document.documentElement.setAttribute('data-pointed', type), true);
  });
}

async function newMapByKeys({ page, map, say }: Workbench, title: string, write: (text: string) => Promise<void>): Promise<void> {
  const newMap = page.getByRole('button', { name: say('home.newMap') }).first();
  await expect(newMap).toBeVisible();
  for (let i = 0; i < 15 && !(await newMap.evaluate((element) => element === document.activeElement)); i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(say('home.journeyTitle'))).toBeFocused();
  await write(title);
  await page.keyboard.press('Enter');
  await map.ready();
}

/** Five lanes of eight steps, three of them made by Tab past the last; then the map as a sheet says what stands where. */
async function typeForty({ page, map }: Workbench, textOf: (row: number, column: number) => string, write: (text: string) => Promise<void>): Promise<void> {
  for (const [row, lane] of LANES.entries()) {
    await map.standOn(map.lane(lane), 0);
    for (let column = 0; column < COLUMNS; column++) {
      await write(textOf(row, column));
      await map.press(column < COLUMNS - 1 ? 'Tab' : 'Enter');
      await expect(page.locator(`[data-catcher="${column < COLUMNS - 1 ? 'editing' : 'idle'}"]`)).toHaveCount(1);
    }
  }
}

async function sheet({ page, map, say }: Workbench): Promise<string[][]> {
  await map.saved();
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await map.command(say('actions.copySheet'));
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).not.toBe('');
  const text = await copied();
  return text.split('\n').map((row) => row.split('\t'));
}

async function checkForty(workbench: Workbench, textOf: (row: number, column: number) => string): Promise<void> {
  const rows = await sheet(workbench);
  for (const [row, lane] of LANES.entries())
    expect(rows.find(([title]) => title === workbench.map.lane(lane))?.slice(1)).toEqual(Array.from({ length: COLUMNS }, (_, column) => textOf(row, column)));
  expect(await workbench.page.locator('[data-pointed]').count()).toBe(0);
}

test('a journey of 40 cards is typed without a pointer', async ({ workbench }) => {
  test.setTimeout(120_000);
  const { page, map, say } = workbench;
  const write = (text: string) => page.keyboard.type(text);
  await newMapByKeys(workbench, 'Typed', write);
  await watchPointer(page);
  const textOf = (row: number, column: number) => `Card ${row + 1}.${column + 1}`;
  await typeForty(workbench, textOf, write);
  await checkForty(workbench, textOf);

  await test.step('Shift and arrows move, Ctrl D duplicates', async () => {
    await map.standOn(map.lane('pain-point'), 2);
    await map.press('Shift+ArrowRight');
    await expect.poll(() => map.here()).toContain('2');
    await map.undo();
    await map.press('Control+d');
    await expect.poll(async () => (await sheet(workbench)).flat().filter((cell) => cell.includes('Card 3.3')).length).toBe(2);
    await map.undo();
  });

  await test.step('what is wrong everywhere is replaced in one edit', async () => {
    await map.press('Control+h');
    await expect(page.getByLabel(say('replace.find'), { exact: true })).toBeFocused();
    await page.keyboard.type('card 1.');
    await map.press('Tab');
    await page.keyboard.type('Desk ');
    await expect(page.getByRole('button', { name: say('replace.replace_other', { count: COLUMNS }) })).toBeEnabled();
    await map.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect((await sheet(workbench)).flat().filter((cell) => cell.startsWith('Desk '))).toHaveLength(COLUMNS);
    await map.undo();
    await checkForty(workbench, textOf);
  });

  await test.step('? shows the grammar', async () => {
    await map.press('Control+/');
    for (const place of ['writing', 'map', 'table', 'outline'])
      await expect(page.getByRole('heading', { name: say(`grammar.places.${place}`) })).toBeAttached();
    await map.press('Escape');
  });
});

test('a table of a spreadsheet becomes stages, steps and cards in one edit', async ({ workbench }) => {
  const { home, page, map, say } = workbench;
  await home.newJourney('Pasted');
  await map.ready();
  await page.evaluate(
    (text) => navigator.clipboard.writeText(text),
    '\tBefore\t\tAfter\n\tLook\tChoose\t\nPain points\tToo slow\t"Dear\nAnd ugly"\t\nWeather\tRain\t\tSun',
  );
  await map.focus();
  await map.press('Control+v');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(say('offered.tableText', { stages: 2, steps: 3, lanes: 2, cards: 5 }))).toBeVisible();
  await dialog.getByRole('button', { name: say('offered.paste') }).press('Enter');
  await expect(dialog).toHaveCount(0);
  const rows = await sheet(workbench);
  expect(rows[0]?.slice(-3)).toEqual(['Before', '', 'After']);
  expect(rows.find(([title]) => title === 'Weather')?.slice(-3)).toEqual(['Rain', '', 'Sun']);
  await map.undo();
  expect((await sheet(workbench)).some(([title]) => title === 'Weather')).toBe(false);
});

test.describe('in Chinese', () => {
  test.use({ language: 'zh-CN' });

  test('a journey of 40 cards is composed without a pointer', async ({ workbench }) => {
    test.setTimeout(120_000);
    const { page } = workbench;
    const session: CDPSession = await page.context().newCDPSession(page);
    const write = async (text: string) => {
      for (const sound of ['k', 'ka', 'ka pian'])
        await session.send('Input.imeSetComposition', { text: sound, selectionStart: sound.length, selectionEnd: sound.length });
      await session.send('Input.insertText', { text });
    };
    await newMapByKeys(workbench, '输入', write);
    await watchPointer(page);
    const textOf = (row: number, column: number) => `卡片${'一二三四五'[row]}之${'一二三四五六七八'[column]}`;
    await typeForty(workbench, textOf, write);
    await checkForty(workbench, textOf);
  });
});
