import { expect, type Locator, type Page } from '@playwright/test';
import type { TemplateName } from '../../shared/contract/choices.ts';
import type { Language } from '../../shared/model/format.ts';
import type { Say } from './words.ts';

/** What a person does at Home. */
export interface HomeDriver {
  newJourney(title: string, from?: { template?: TemplateName; language?: Language }): Promise<void>;
  /** Opens a .cxmap, or imports anything else, as the file chooser does. */
  take(path: string): Promise<void>;
  recent(name: string): Locator;
  openRecent(name: string): Promise<void>;
  /** Goes back to Home from a file; a draft stays one. */
  show(): Promise<void>;
}

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', 'zh-CN': '中文' };

/** `answerDialog`: where the system's own dialog opens files, what a tester does with it. */
export function createHomeDriver(page: Page, say: Say, answerDialog?: (path: string) => Promise<void>): HomeDriver {
  // A draft is listed without its ending.
  const recent = (name: string): Locator => page.getByRole('link', { name: new RegExp(`^${name.replace(/\.cxmap$/, '')}`) }).first();
  return {
    async newJourney(title, { template = 'blank', language } = {}) {
      await page
        .getByRole('button', { name: say('home.newMap') })
        .first()
        .click();
      const dialog = page.getByRole('dialog', { name: say('home.newMap') });
      await dialog.getByLabel(say('home.journeyTitle')).fill(title);
      await dialog.getByText(say(`home.templates.${template}`), { exact: true }).click();
      if (language) await dialog.getByText(LANGUAGE_NAMES[language], { exact: true }).click();
      await dialog.getByRole('button', { name: say('home.create') }).click();
      await expect(page).toHaveURL(/\/f\//, { timeout: 60_000 });
    },
    async take(path) {
      if (answerDialog && path.endsWith('.cxmap')) {
        await answerDialog(path);
        await page.getByRole('button', { name: say('home.open'), exact: true }).click();
        return;
      }
      const button = path.endsWith('.cxmap') ? say('home.open') : say('home.import');
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: button, exact: true }).click();
      await (await chooser).setFiles(path);
    },
    recent,
    async openRecent(name) {
      // a long list is folded
      const all = page.locator('[aria-expanded="false"][aria-controls]').first();
      await recent(name).or(all).first().waitFor();
      if (!(await recent(name).isVisible())) await all.click();
      await recent(name).click();
      await expect(page).toHaveURL(/\/f\//, { timeout: 60_000 });
    },
    async show() {
      await page.getByRole('button', { name: say('shell.toHome') }).click();
      const keep = page.getByRole('button', { name: say('drafts.keep'), exact: true });
      const home = page.getByRole('button', { name: say('home.newMap') }).first();
      await keep.or(home).first().waitFor();
      if (await keep.isVisible()) await keep.click();
      await expect(home).toBeVisible();
    },
  };
}
