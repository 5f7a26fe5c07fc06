import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../shared/model/format.ts';
import type { LaneKind } from '../../shared/model/lane-kinds.ts';
import { BAD_FILES, makeBadFile } from '../kit/bad-files.ts';
import { middleOf } from '../kit/map-window.ts';
import { expect, test, type Workbench } from '../kit/workbench.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const THEMES = ['light', 'dark', 'contrast-light', 'contrast-dark'] as const;
type Theme = (typeof THEMES)[number];

/** As the program does it when the setting changes; that it does is tried in settings.spec. */
async function showTheme(page: Page, theme: Theme): Promise<void> {
  await page.evaluate((name) => {
    document.documentElement.dataset['theme'] = name;
    document.documentElement.dataset['mantineColorScheme'] = name.endsWith('dark') ? 'dark' : 'light';
  }, theme);
  await still(page);
}

/** Colours on their way from one theme to the next are nobody's: every transition has ended, or was given up. */
async function still(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const moving = (): Animation[] =>
      document
        .getAnimations()
        .filter((animation) => animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY && animation.playState === 'running');
    // what ends can begin another: a colour that is inherited arrives with the elements around it
    for (let left = moving(); left.length > 0; left = moving()) await Promise.allSettled(left.map(({ finished }) => finished));
  });
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string | undefined }[];
}

const words = (violations: readonly Violation[]): string[] =>
  violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} — ${node.failureSummary?.split('\n')[1]?.trim() ?? ''}`));

interface WithAxe extends Window {
  readonly axe: { run(root: string, options: object): Promise<{ readonly violations: Violation[] }> };
}

type RunOnly = { readonly type: 'tag' | 'rule'; readonly values: readonly string[] };

const EVERY_RULE: RunOnly = { type: 'tag', values: TAGS };
const COLOURS: RunOnly = { type: 'rule', values: ['color-contrast'] };

/** The builder puts axe into the page; the looks themselves stay there: what passes is not sent back. */
async function violationsIn(page: Page, inside: string, runOnly: RunOnly): Promise<Violation[]> {
  // the legacy mode spares a second page; there are no frames here
  if (!(await page.evaluate(() => 'axe' in window))) await new AxeBuilder({ page }).setLegacyMode(true).withRules('document-title').analyze();
  const options = { runOnly, resultTypes: ['violations'] };
  return page.evaluate(async ([root, wanted]) => (await (window as unknown as WithAxe).axe.run(root, wanted)).violations, [inside, options] as const);
}

interface Looker {
  readonly page: Page;
  readonly language: Language;
}

/** Every rule once, and what colours can break in each theme: in one language, since both have the same colours. */
async function lookAt({ page, language }: Looker, screen: string, found: Record<string, string[]>, inside: string): Promise<void> {
  await still(page);
  const note = (theme: Theme, here: readonly Violation[]): void => {
    if (here.length > 0) found[`${screen}, ${theme}`] = words(here);
  };
  note('light', await violationsIn(page, inside, EVERY_RULE));
  if (language !== 'en') return;
  for (const theme of THEMES.slice(1)) {
    await showTheme(page, theme);
    note(theme, await violationsIn(page, inside, COLOURS));
  }
  await showTheme(page, 'light');
}

/** `inside`: what is new since the last look; the whole page unless said. */
type Look = (screen: string, inside?: string) => Promise<void>;

const PANEL = 'aside';
const DIALOG = '[role="dialog"]';
const MENU = '[role="menu"]';

// a language needs no other's window
test.describe.configure({ mode: 'parallel' });

for (const language of ['en', 'zh-CN'] as const)
  test.describe(language, () => {
    test.use({ language });
    test.beforeEach(() => test.setTimeout(600_000));

    test('axe finds nothing on a screen in any theme', async ({ workbench }) => {
      const found: Record<string, string[]> = {};
      const look: Look = (screen, inside = 'html') => lookAt({ page: workbench.page, language }, screen, found, inside);
      await homeAndRefusal(workbench, look);
      await workbench.home.newJourney('Weekend', { template: 'hotel', language });
      await workbench.map.ready();
      await workbench.map.press('Escape');
      await look('map');
      await presenting(workbench, look);
      await workbench.map.press('Alt+Shift+b');
      await expect(workbench.page.getByRole('heading', { level: 1, name: workbench.say('board.title') })).toBeVisible();
      await look('board');
      await personas(workbench, look);
      await look('home with a file');
      expect(found).toEqual({});
    });

    test('axe finds nothing in a panel, a menu or a dialog in any theme', async ({ workbench }) => {
      const found: Record<string, string[]> = {};
      const look: Look = (screen, inside = 'html') => lookAt({ page: workbench.page, language }, screen, found, inside);
      // axe weighs every element of the page: a small map says the same of the panels as a large one
      await workbench.home.newJourney('Other', { language });
      await workbench.map.ready();
      await workbench.home.show();
      await workbench.home.newJourney('Small', { language });
      await workbench.map.ready();
      await oneOfEach(workbench);
      await properties(workbench, look);
      await menusAndDialogs(workbench, look);
      await carrying(workbench, look);
      await signingOff(workbench, look);
      await ownScale(workbench, look);
      await movingData(workbench, look);
      expect(found).toEqual({});
    });
  });

async function homeAndRefusal(workbench: Workbench, look: Look): Promise<void> {
  const { page, say, home, folders } = workbench;
  const newMap = page.getByRole('button', { name: say('home.newMap') }).first();
  await expect(newMap).toBeVisible();
  await look('home');
  await newMap.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('new map', DIALOG);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const damaged = BAD_FILES.find(({ code }) => code === 'DAMAGED');
  if (!damaged) throw new Error('no damaged file is known');
  await home.take(await makeBadFile(folders.home, damaged));
  await expect(page.getByText(say('faults.DAMAGED_do')).first()).toBeVisible();
  await look('a refused file');
  await home.show();
}

async function oneOfEach({ map }: Workbench): Promise<void> {
  await map.addCard(map.lane('pain-point'), 0, 'First');
  await map.addCard(map.lane('pain-point'), 1, 'Second');
  await map.addCard(map.lane('touchpoint'), 0, 'Desk');
  await map.addCard(map.lane('wow-moment'), 0, 'Free drink');
  await map.setPoint(map.lane('emotion'), 0, 2);
  await map.addStep(1, 'Pay');
  await map.saved();
}

async function properties({ page, map, say }: Workbench, look: Look): Promise<void> {
  await map.press('Escape', 'Escape');
  await look('the journey', PANEL);
  await map.stageHead(1).click({ position: { x: 20, y: 10 } });
  await look('a stage', PANEL);
  await page
    .locator('[data-step]')
    .first()
    .click({ position: { x: 10, y: 10 } });
  await look('a step', PANEL);
  await map.laneName(map.lane('touchpoint')).click();
  await look('a lane', PANEL);
  for (const kind of ['touchpoint', 'pain-point', 'wow-moment', 'emotion'] satisfies LaneKind[]) {
    await map.standOn(map.lane(kind), 0);
    await look(`where ${kind} begins`, PANEL);
  }
  await map.standOn(map.lane('pain-point'), 0);
  const icon = page.locator(PANEL).getByRole('button', { name: `${say('properties.fields.icon')}: ` });
  await icon.press('Enter', { timeout: 15_000 });
  await expect(page.getByRole('dialog', { name: say('properties.fields.icon') })).toBeVisible();
  await look('the icons', DIALOG);
  await page.keyboard.press('Escape');
  await expect(icon).toBeFocused();
  await map.standOn(map.lane('pain-point'), 0);
  await map.press('Enter');
  await look('writing a card');
  await map.press('Escape');
  await map.press('Control+a');
  await look('several cards', PANEL);
  await map.press('Escape');
  await linkOne({ page, map, say });
  await look('a link', PANEL);
  await sideTabs({ page, map, say }, look);
  await map.openTray();
  await look('the tray', '[data-tray]');
}

async function sideTabs({ page, map, say }: Pick<Workbench, 'page' | 'map' | 'say'>, look: Look): Promise<void> {
  await map.press('Control+Alt+m');
  await page.keyboard.type('Who knows?');
  await page.keyboard.press('Enter');
  for (const side of ['comments', 'checks', 'questions', 'history'] as const) {
    await page.getByRole('tab', { name: say(`sides.${side}`) }).click();
    await expect(page.locator(`${PANEL} [role="tabpanel"]`)).toBeVisible();
    await look(side, PANEL);
  }
  await page.getByRole('tab', { name: say('sides.properties') }).click();
}

async function linkOne({ page, map, say }: Pick<Workbench, 'page' | 'map' | 'say'>): Promise<void> {
  const first = await middleOf(map.card('First'));
  await page.mouse.click(first.x, first.y);
  await map.carry(await middleOf(page.getByTitle(say('map.links.draw'))), await middleOf(map.card('Second')));
  await map.drop();
  await map.press('Escape');
}

async function menusAndDialogs({ page, say, map }: Workbench, look: Look): Promise<void> {
  await page.getByRole('button', { name: say('settings.name'), exact: true }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await look('settings', MENU);
  await page.getByRole('menuitem', { name: say('settings.signedAs', { name: 'Ana' }) }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('settings: author', DIALOG);
  for (const section of ['look', 'map', 'folder', 'recovery', 'reports'] as const) {
    await page.getByRole('tab', { name: say(`settings.section.${section}`) }).click();
    await look(`settings: ${section}`, DIALOG);
  }
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: say('shell.export') }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await look('export', MENU);
  await page.keyboard.press('Escape');
  await map.focus();
  for (const [what, keys] of [
    ['palette', 'Control+k'],
    ['search', 'Control+f'],
    ['keys', 'Control+/'],
  ] as const) {
    await map.press(keys);
    await expect(page.getByRole('dialog')).toBeVisible();
    if (what === 'search') {
      await page.getByRole('combobox', { name: say('search.name') }).fill('Sec');
      await expect(page.getByRole('option').first()).toBeVisible();
    }
    await look(what, DIALOG);
    await map.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await page.getByRole('button', { name: say('shell.export') }).click();
  await page.getByRole('menuitem', { name: say('actions.import') }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('import', DIALOG);
  await map.press('Escape');
}

/** Parts of maps on their way, chosen and looked through by keys alone. */
async function carrying({ page, map, say }: Workbench, look: Look): Promise<void> {
  const dialog = page.getByRole('dialog');
  await map.stageHead(1).click({ position: { x: 20, y: 10 } });
  await map.press('Alt+v');
  await expect(dialog.getByRole('button', { name: /^Other/ })).toBeFocused();
  await look('which file takes a copy', DIALOG);
  await page.keyboard.press('Enter');
  await walkPreview(page, dialog.getByRole('button', { name: say('carry.copy'), exact: true }));
  await look('what becomes of a copy', DIALOG);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await map.press('Control+k');
  await page.keyboard.type(say('actions.insertTemplate'));
  await expect(dialog.getByText(say('actions.insertTemplate'), { exact: true }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: say('home.templates.hotel') })).toBeFocused();
  await look('which template is put in', DIALOG);
  await page.keyboard.press('Enter');
  await walkPreview(page, dialog.getByRole('button', { name: say('carry.insert'), exact: true }));
  await look('what becomes of a template', DIALOG);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
}

/** Tab leads to every control of the dialog, and round: the button that does it is come upon again. */
async function walkPreview(page: Page, act: Locator): Promise<void> {
  await expect(act).toBeEnabled();
  await act.focus();
  const seen = new Set<string>();
  for (let at = ''; !seen.has(at); at = await page.evaluate(() => document.activeElement?.outerHTML ?? '')) {
    seen.add(at);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null)).toBe(true);
  }
  expect(seen.size).toBeGreaterThan(5);
}

/** Who agreed, and on which day. */
async function signingOff({ page, map, say }: Workbench, look: Look): Promise<void> {
  await map.focus();
  await map.press('Escape', 'Alt+Shift+p');
  const panel = page.locator(PANEL);
  await panel.getByRole('button', { name: say('properties.groups.agreement') }).click();
  await panel.getByRole('combobox', { name: say('properties.fields.agreement') }).click();
  await page.getByRole('option', { name: say('properties.choices.agreement.agreed') }).click();
  await expect(panel.getByRole('textbox', { name: say('agreement.who') })).toBeVisible();
  await look('signing off', PANEL);
}

async function ownScale({ page, map, say }: Workbench, look: Look): Promise<void> {
  await map.focus();
  await map.command(say('actions.addSeries', { of: say('series.effort') }));
  await page.getByRole('button', { name: say('scales.define') }).click();
  const dialog = page.getByRole('dialog', { name: say('scales.title') });
  await dialog.getByRole('checkbox', { name: say('scales.faces') }).check();
  await walkPreview(page, dialog.getByRole('button', { name: say('scales.use') }));
  await look('a scale of one’s own', DIALOG);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
}

async function movingData({ page, say, folders, chooseFolder }: Workbench, look: Look): Promise<void> {
  await page.keyboard.press('Control+,');
  const dialog = page.getByRole('dialog', { name: say('settings.name') });
  await dialog.getByRole('tab', { name: say('settings.section.folder') }).click();
  await chooseFolder(join(folders.written, 'data'), () => dialog.getByRole('button', { name: say('settings.dataFolders.choose'), exact: true }).click());
  await expect(dialog.getByRole('button', { name: say('settings.dataFolders.move'), exact: true })).toBeVisible();
  await look('settings: moving the data folder', DIALOG);
  await page.keyboard.press('Escape');
}

async function presenting({ page, map, opened }: Workbench, look: Look): Promise<void> {
  await map.press('F5');
  await expect(page.locator('[data-present="presenter"]')).toBeFocused();
  await map.press('PageDown', 'PageDown', 'n');
  await expect(page.locator('[data-present] textarea')).toBeVisible();
  await look('presenting on one screen');
  await map.press('p');
  await look('adding to a stage', '[data-add]');
  await map.press('Escape');
  const room = await opened(() => map.press('o'));
  await expect(room.locator('[data-present="projector"]')).toBeVisible();
  await page.bringToFront();
  await expect(page.getByRole('list').filter({ has: page.locator('[data-current="true"]') })).toBeVisible();
  await look('presenting on two screens');
  await Promise.all([room.waitForEvent('close'), map.press('Escape')]);
  await map.ready();
}

async function personas({ page, say, home }: Workbench, look: Look): Promise<void> {
  await page.getByRole('button', { name: say('shell.personas'), exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: say('persona.all') })).toBeVisible();
  await look('personas');
  await page.locator('main li').getByRole('button').first().click();
  await expect(
    page.getByRole('button', { name: say('persona.addPicture') }).or(page.getByRole('button', { name: say('persona.changePicture') })),
  ).toBeVisible();
  await look('a persona');
  await home.show();
}
