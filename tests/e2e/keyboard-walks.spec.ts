import type { Page } from '@playwright/test';
import { expect, test, type Workbench } from '../kit/workbench.ts';

/** No screen has more places where Tab stops. */
const MOST_STOPS = 150;

const OUTSIDE = -1;

interface Stop {
  readonly number: number;
  readonly name: string;
  /** The landmark that it stands in, the outermost. */
  readonly region: string;
  readonly focusSeen: boolean;
}

/** Numbers everything that Tab must reach, once: what is shown, enabled, and not one of a group that arrows lead through. */
function number(page: Page): Promise<readonly { readonly number: number; readonly name: string }[]> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, [tabindex]')].filter((element) => {
      const chosen = !(element instanceof HTMLInputElement && element.type === 'radio') || element.checked;
      return (
        element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]') && chosen
      );
    });
    for (const [i, element] of shown.entries()) element.dataset['stop'] = String(i);
    return shown.map((element, i) => ({ number: i, name: (element.getAttribute('aria-label') ?? element.innerText ?? '').slice(0, 40) }));
  });
}

function stopHere(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const here = document.activeElement as HTMLElement;
    const ring = (element: Element | null): boolean => {
      const { outlineStyle, outlineWidth, boxShadow } = element ? getComputedStyle(element) : { outlineStyle: 'none', outlineWidth: '0', boxShadow: 'none' };
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    };
    const landmarks: Element[] = [];
    for (let at = here.parentElement; at; at = at.parentElement) if (at.matches('header, nav, main, aside, footer, section[aria-label]')) landmarks.push(at);
    const outermost = landmarks.at(-1);
    return {
      number: Number(here.dataset['stop'] ?? -1),
      name: (here.getAttribute('aria-label') ?? here.innerText ?? '').slice(0, 40),
      region: outermost ? `${outermost.localName} ${outermost.getAttribute('aria-label') ?? ''}` : '',
      // the map draws its own ring, where the keyboard stands
      // and a field of pills the one around them and what is written
      focusSeen: here.matches('[data-catcher]') || [here, here.parentElement, here.nextElementSibling, here.closest('[data-multiline] > *')].some(ring),
    };
  });
}

/** Goes round by Tab from where the keyboard is until it is there again; then everything was reached, in order, and was seen to be. */
async function walk(page: Page, screen: string): Promise<readonly Stop[]> {
  const wanted = await number(page);
  const start = await stopHere(page);
  const stops: Stop[] = [start];
  for (let i = 0; i < MOST_STOPS; i++) {
    await page.keyboard.press('Tab');
    const stop = await stopHere(page);
    if (stop.number === start.number) break;
    // between the last and the first lies the browser's own bar
    if (stop.number !== OUTSIDE) stops.push(stop);
  }
  const reached = new Set(stops.map((stop) => stop.number));
  expect(
    wanted.filter((one) => !reached.has(one.number)),
    `${screen}: never reached`,
  ).toEqual([]);
  expect(
    stops.filter(({ focusSeen }) => !focusSeen),
    `${screen}: focus unseen`,
  ).toEqual([]);
  const regions = stops.map(({ region }) => region).filter((region, i, all) => region !== all[i - 1]);
  // the walk begins in the middle of one landmark and ends in it
  const visits = regions[0] === regions.at(-1) ? regions.slice(1) : regions;
  expect(visits.length, `${screen}: ${visits.join(' | ')}`).toBe(new Set(visits).size);
  expect(stops.length, `${screen}: a trap`).toBeLessThan(MOST_STOPS);
  return stops;
}

const catcher = ({ page }: Pick<Workbench, 'page'>) => page.locator('[data-catcher]');

test('Tab reaches everything in order and is seen, Escape leads back, on map, table, outline and board', async ({ workbench }) => {
  test.setTimeout(120_000);
  const { home, map, page, say } = workbench;
  await home.newJourney('Walked');
  await map.ready();
  await map.addCard(map.lane('pain-point'), 0, 'Queue');
  await map.standOn(map.lane('pain-point'), 0);

  for (const [screen, keys] of [
    ['map', 'Alt+1'],
    ['table', 'Alt+2'],
    ['outline', 'Alt+3'],
  ] as const)
    await test.step(screen, async () => {
      await map.press(keys);
      await expect(catcher(workbench)).toBeFocused();
      await walk(page, screen);
      await page.getByRole('button', { name: say('shell.export') }).focus();
      // the first takes a hint away, where one has come on the walk
      await map.press('Escape', 'Escape');
      await expect(catcher(workbench)).toBeFocused();
    });

  await test.step('a menu and a dialog give the keyboard back', async () => {
    await map.press('Alt+1');
    const menu = page.getByRole('button', { name: say('shell.export') });
    await menu.focus();
    await map.press('Enter');
    await expect(page.getByRole('menu').locator(':focus')).toHaveCount(1);
    await map.press('Escape');
    await expect(page.getByRole('menu')).toHaveCount(0);
    await expect(menu).toBeFocused();
    await map.focus();
    for (const keys of ['Control+k', 'Control+f', 'Control+h', 'Control+/', 'Control+,']) {
      await map.press(keys);
      await expect(page.getByRole('dialog').locator(':focus')).toHaveCount(1);
      await map.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(catcher(workbench), keys).toBeFocused();
    }
  });

  await test.step('the tabs beside the map turn while somebody writes there', async () => {
    await map.press('Alt+Shift+q');
    await page.getByRole('textbox', { name: say('questions.ask') }).focus();
    await map.press('Alt+Shift+o');
    await expect(page.getByRole('tab', { name: say('sides.comments') })).toBeFocused();
    await expect(page.getByRole('tab', { name: say('sides.comments') })).toHaveAttribute('aria-selected', 'true');
    // the first takes the tab's hint away, where that has come already
    await map.press('Escape', 'Escape');
    await expect(catcher(workbench)).toBeFocused();
  });

  await test.step('the board', async () => {
    await map.command(say('actions.addJourney'));
    await expect(page.locator('input:focus')).toHaveCount(1);
    await page.keyboard.type('Another');
    await map.press('Enter', 'Alt+Shift+b');
    const title = (name: string) => page.getByRole('main').getByRole('button', { name, exact: true });
    await expect(title('Another')).toBeFocused();
    await walk(page, 'board');
    await map.press('Home');
    await expect(title('Walked')).toBeFocused();
    await map.press('ArrowRight');
    await expect(title('Another')).toBeFocused();
    await map.press('ArrowLeft', 'Enter');
    await expect(map.card('Queue')).toBeVisible();
    await map.press('Alt+Shift+b');
    await expect(title('Walked')).toBeFocused();
    await map.press('Escape');
    await expect(catcher(workbench)).toBeFocused();
  });

  await test.step('a talk', async () => {
    await map.press('F5');
    await expect(page.locator('[data-present]')).toBeFocused();
    await map.press('Tab');
    await walk(page, 'present');
    await map.press('Escape');
    await expect(catcher(workbench)).toBeFocused();
  });
});
