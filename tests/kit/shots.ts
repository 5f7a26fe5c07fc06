import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { Settings } from '../../shared/contract/settings.ts';
import type { Language } from '../../shared/model/format.ts';
import { ROOT } from '../arch/tree.ts';
import { CHROMIUM_FLAGS, findChromium } from './browser.ts';
import { createHomeDriver } from './home-driver.ts';
import { createMapWindow } from './map-window.ts';
import { startWeb } from './web-process.ts';
import { wordsIn } from './words.ts';

/* `npm run shots`: every screen of the hotel example as a picture in docs/pictures, light and dark, in both languages; then what the user guide shows. */

const PICTURES = join(ROOT, 'docs', 'pictures');
const SIZE = { width: 1440, height: 900 };
const REMARKS: Readonly<Record<Language, string>> = { en: 'Did anybody measure how often this happens?', 'zh-CN': '有人量过这发生得多频繁吗？' };
const FIELDS: Readonly<Record<Language, string>> = { en: 'Owner of the system', 'zh-CN': '系统负责人' };
const NOTES: Readonly<Record<Language, readonly string[]>> = {
  en: ['Ask the night staff what guests ask for', 'Who owns the wait after midnight?'],
  'zh-CN': ['问问夜班同事，客人常问什么', '午夜之后的等待由谁负责？'],
};
const TAG: Readonly<Record<Language, string>> = { en: 'this quarter', 'zh-CN': '本季度' };
const GUIDE_SIZE = { width: 1280, height: 800 };
const SHORT: Readonly<Record<Language, string>> = { en: 'en', 'zh-CN': 'zh' };
const TITLES: Readonly<Record<Language, string>> = { en: 'Harbour Hotel', 'zh-CN': '海港酒店' };

async function settle(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // fonts, curves and the painted layer settle within a few frames; two even shots say that they have
  let before = '';
  for (let i = 0; i < 10; i++) {
    const now = (await page.screenshot()).toString('base64');
    if (now === before) return;
    before = now;
  }
}

async function takeAll(language: Language, theme: Settings['theme']): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'cxmap-shots-'));
  const folders = { home: join(root, 'home'), files: join(root, 'CXMap') };
  // a person's own folder, so that the pictures show ~/CXMap and no path of this machine
  for (const name of ['HOME', 'USERPROFILE']) process.env[name] = root;
  mkdirSync(folders.home, { recursive: true });
  writeFileSync(join(folders.home, 'settings.json'), JSON.stringify({ language, theme, toured: true }));
  writeFileSync(
    join(folders.home, 'profile.json'),
    JSON.stringify({ device: 'device0000shots', person: 'person0000shots', name: 'Ana', colour: '#3b6ea5', asked: true }),
  );
  const web = await startWeb(folders);
  const executablePath = findChromium();
  const browser = await chromium.launch({ args: CHROMIUM_FLAGS, ...(executablePath === null ? {} : { executablePath }) });
  try {
    const page = await browser.newPage({ viewport: SIZE, reducedMotion: 'reduce' });
    await page.goto(web.url);
    await visit(page, language, async (screen) => {
      await settle(page);
      await page.screenshot({ path: join(PICTURES, `${screen}-${theme}-${SHORT[language]}.png`) });
    });
    if (theme === 'light') await takeGuide(page, language);
  } finally {
    await browser.close();
    await web.stop();
    rmSync(root, { recursive: true, force: true });
  }
}

/** The pictures of the guide, which the program carries: smaller, and in one theme. */
async function takeGuide(page: Page, language: Language): Promise<void> {
  const folder = join(ROOT, 'docs', 'guide', language, 'pictures');
  const say = wordsIn(language);
  const map = createMapWindow(page, say);
  mkdirSync(folder, { recursive: true });
  const shoot = async (screen: string): Promise<void> => {
    await settle(page);
    await page.screenshot({ path: join(folder, `${screen}.png`) });
  };
  await page.setViewportSize(GUIDE_SIZE);
  await createHomeDriver(page, say).recent(TITLES[language]).click();
  await map.ready();
  await map.press('Escape');
  await shoot('map');
  await page.getByText(say('mapBar.views.table'), { exact: true }).click({ force: true });
  await shoot('table');
  await page.getByText(say('mapBar.views.canvas'), { exact: true }).click({ force: true });
  await map.ready();
  await map.press('Control+Alt+m');
  await page.keyboard.type(REMARKS[language]);
  await map.press('Enter');
  await page.getByText(REMARKS[language]).waitFor();
  await shoot('comments');
  await map.focus();
  await map.press('Control+,');
  await page.getByRole('dialog').waitFor();
  await shoot('settings');
  await map.press('Escape');
  await map.focus();
  await map.press('Control+k');
  await page.keyboard.type(say('actions.cardFields'));
  await map.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(say('cardFields.newName')).fill(FIELDS[language]);
  await page.keyboard.press('Enter');
  await dialog.getByRole('checkbox', { name: say('cardFields.onMap') }).waitFor();
  await shoot('card-fields');
  await map.press('Escape');
  await takeNotes(page, map, say, language);
  await shoot('notes');
  await takeFilter(page, map, say, language);
  await shoot('filter');
  // compared is a map without them
  const home = createHomeDriver(page, say);
  await home.show();
  await home.newJourney(TITLES[language], { template: 'hotel', language });
  await map.ready();
  await takeComparison(page, map, say);
  await shoot('compare');
}

/** Nothing lies over the map. */
async function foldProperties(page: Page, map: ReturnType<typeof createMapWindow>, say: ReturnType<typeof wordsIn>): Promise<void> {
  await map.focus();
  if (await page.getByRole('tab', { name: say('sides.properties') }).isVisible()) await map.press('Control+i');
}

/** The whole map, and two thoughts that belong to no cell of it. */
async function takeNotes(page: Page, map: ReturnType<typeof createMapWindow>, say: ReturnType<typeof wordsIn>, language: Language): Promise<void> {
  await foldProperties(page, map, say);
  for (const text of NOTES[language]) {
    await map.press('Alt+j');
    await map.write(text);
  }
  await map.press('Alt+0');
}

/** A card with a tag, and all others dimmed. */
async function takeFilter(page: Page, map: ReturnType<typeof createMapWindow>, say: ReturnType<typeof wordsIn>, language: Language): Promise<void> {
  await map.press('Control+Home', 'Alt+f');
  await page.getByRole('button', { name: say('actions.manageTags') }).click();
  const dialog = page.getByRole('dialog', { name: say('tags.title') });
  await dialog.getByLabel(say('tags.newName')).fill(TAG[language]);
  await map.press('Enter');
  await dialog.getByLabel(say('tags.nameOf', { name: TAG[language] }), { exact: true }).waitFor();
  await map.press('Escape');
  // beside the map only where there is room
  await page.setViewportSize(SIZE);
  await map.standOn(map.lane('pain-point'), 2);
  await map.press('Alt+Shift+p');
  await page.getByRole('button', { name: say('properties.groups.about') }).click();
  await page.getByRole('combobox', { name: say('properties.fields.tags'), exact: true }).fill(TAG[language]);
  await map.press('Enter');
  await page.setViewportSize(GUIDE_SIZE);
  await foldProperties(page, map, say);
  await map.press('Alt+f');
  await page
    .getByRole('dialog')
    .filter({ hasText: say('filter.others') })
    .getByRole('button', { name: new RegExp(TAG[language]) })
    .click();
}

/** A to-be in which a pain is gone, a wow is new and the desk feels better. */
async function takeComparison(page: Page, map: ReturnType<typeof createMapWindow>, say: ReturnType<typeof wordsIn>): Promise<void> {
  await map.focus();
  await map.press('Alt+4');
  await page.getByRole('button', { name: say('actions.makeToBe') }).click();
  await page.getByRole('region', { name: say('compare.list') }).waitFor();
  await map.press('Alt+Shift+b');
  await page.locator('main li').nth(1).getByRole('button').first().click();
  await map.ready();
  await map.standOn(map.lane('pain-point'), 2);
  await map.press('Delete');
  await map.standOn(map.lane('touchpoint'), 1);
  await map.press('Shift+ArrowRight');
  await map.focus();
  await map.press('Alt+4', 'Alt+n');
}

async function visit(page: Page, language: Language, shoot: (screen: string) => Promise<void>): Promise<void> {
  const say = wordsIn(language);
  const home = createHomeDriver(page, say);
  const map = createMapWindow(page, say);
  await home.newJourney(TITLES[language], { template: 'hotel', language });
  await map.ready();
  await map.saved();
  await map.focus();
  await map.press('Control+Home');
  await shoot('map');
  await map.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await shoot('palette');
  await map.press('Escape');
  await page.getByRole('button', { name: say('shell.personas'), exact: true }).click();
  await shoot('personas');
  await page.locator('main li').getByRole('button').first().click();
  await shoot('persona');
  await home.show();
  await home.recent(TITLES[language]).waitFor();
  await shoot('home');
}

mkdirSync(PICTURES, { recursive: true });
for (const language of ['en', 'zh-CN'] as const) for (const theme of ['light', 'dark'] as const) await takeAll(language, theme);
