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
  /** Goes back to Home from a draft, and says what becomes of it. */
  leave(answer: DraftAnswer): Promise<void>;
  /** Gives a listed draft a name that a file has already, reads the refusal and gives up. */
  tryTakenName(draft: string, name: string): Promise<void>;
}

/** What a person may say of a draft that is left; it is named as suggested. */
export type DraftAnswer = 'name' | 'keep' | 'discard';

/** What browser and desktop program do each in their own way. */
export interface HomeDoors {
  /** Chooses a .cxmap to open. */
  open(path: string): Promise<void>;
  /** From a file to Home; the answer counts where it is a draft. */
  leave(answer: DraftAnswer): Promise<void>;
  /** Answers the question for a name, which `ask` brings up, with one that is taken. */
  answerTaken(name: string, ask: () => Promise<void>): Promise<void>;
}

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', 'zh-CN': '中文' };

export function createHomeDriver(page: Page, say: Say, doors: HomeDoors = browserDoors(page, say)): HomeDriver {
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
      if (path.endsWith('.cxmap')) await doors.open(path);
      else await chooseFile(page, say('home.import'), path);
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
    show: () => doors.leave('keep'),
    leave: (answer) => doors.leave(answer),
    tryTakenName: (draft, name) =>
      doors.answerTaken(name, async () => {
        await page.getByRole('button', { name: say('home.own.more', { name: draft }) }).click();
        await page.getByRole('menuitem', { name: say('drafts.giveName') }).click();
      }),
  };
}

function browserDoors(page: Page, say: Say): HomeDoors {
  return {
    open: (path) => chooseFile(page, say('home.open'), path),
    async leave(answer) {
      await page.getByRole('button', { name: say('shell.toHome') }).click();
      const words = { name: say('drafts.giveName'), keep: say('drafts.keep'), discard: say('drafts.discard') };
      const asked = page.getByRole('dialog').getByRole('button', { name: words[answer], exact: true });
      const home = page.getByRole('button', { name: say('home.newMap') }).first();
      await asked.or(home).first().waitFor();
      if (await asked.isVisible()) {
        await asked.click();
        if (answer === 'name')
          await page
            .getByRole('dialog')
            .getByRole('button', { name: say('drafts.save'), exact: true })
            .click();
      }
      await expect(home).toBeVisible();
    },
    async answerTaken(name, ask) {
      await ask();
      await page.getByRole('dialog').getByLabel(say('drafts.name')).fill(name);
      await page.keyboard.press('Enter');
      await expect(page.getByText(say('drafts.taken'))).toBeVisible();
      await page.keyboard.press('Escape');
    },
  };
}

async function chooseFile(page: Page, button: string, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button, exact: true }).click();
  await (await chooser).setFiles(path);
}
