import { expect, type Locator, type Page } from '@playwright/test';
import type { LaneKind } from '../../shared/model/lane-kinds.ts';
import { literalPattern } from '../../shared/model/literal-pattern.ts';
import type { Say } from './words.ts';

/** What a person does on the map, in the person's words. Lanes go by their title, columns count from 0. */
export interface MapWindow {
  readonly page: Page;
  ready(): Promise<void>;
  /** Every edit is on disk. */
  saved(): Promise<void>;
  /** Gives the map the keyboard. */
  focus(): Promise<void>;
  /** What a screen reader says of the place where the keyboard stands. */
  here(): Promise<string>;
  standOn(lane: string, column: number): Promise<void>;
  press(...keys: string[]): Promise<void>;
  /** Types and ends the text with Enter. */
  write(text: string): Promise<void>;
  addCard(lane: string, column: number, text: string): Promise<void>;
  /** By double-click on its head. */
  renameStage(number: number, name: string): Promise<void>;
  /** Renames the first stage, or makes one where the map has none. */
  nameFirstStage(name: string): Promise<void>;
  stageHead(number: number): Locator;
  /** A built-in lane's title. */
  lane(kind: LaneKind): string;
  addLane(kind: LaneKind): Promise<void>;
  deleteLane(kind: LaneKind): Promise<void>;
  /** Names a new step at the end of the stage, by keys. */
  addStep(stage: number, name: string): Promise<void>;
  addPersona(name: string): Promise<void>;
  laneName(title: string): Locator;
  /** Brings a lane into sight. */
  reveal(lane: string): Promise<void>;
  openTray(): Promise<void>;
  /** The card's node, where it is near enough to be one. */
  card(text: string): Locator;
  /** The middle of a cell on the screen, of a stage with one step. */
  cell(stage: number, lane: string): Promise<Spot>;
  /** Takes hold at one place and carries to another, without letting go. */
  carry(from: Spot, to: Spot): Promise<void>;
  drop(): Promise<void>;
  /** Sets the active persona's point by the keyboard: so many presses up (or down). */
  setPoint(lane: string, column: number, presses: number): Promise<void>;
  /** Runs a command out of the palette by its title. */
  command(title: string): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
}

/** A place in the window, in CSS pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export async function middleOf(thing: Locator): Promise<Spot> {
  const box = await thing.boundingBox();
  if (!box) throw new Error('there is nothing to point at');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** No map of a test has more lanes. */
const MOST_LANES = 30;

export function createMapWindow(page: Page, say: Say): MapWindow {
  const field = page.locator('[data-catcher]');
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const place = async (): Promise<Locator> => {
    const id = await field.getAttribute('aria-activedescendant');
    return page.locator(`[id="${id}"]`);
  };
  const rowHere = async (): Promise<string> => (await (await place()).locator('xpath=..').getAttribute('aria-label')) ?? '';
  const focus = async (): Promise<void> => {
    await field.focus();
    await expect(field).toBeFocused();
  };
  const standOn = async (lane: string, column: number): Promise<void> => {
    await focus();
    await press('Control+Home');
    for (let i = 0; i < MOST_LANES && (await rowHere()) !== lane; i++) await press('Control+ArrowDown');
    expect(await rowHere()).toBe(lane);
    await press('Home');
    for (let i = 0; i < column; i++) await press('ArrowRight');
  };
  const write = async (text: string): Promise<void> => {
    await page.keyboard.type(text);
    await press('Enter');
    await expect(page.locator('[data-catcher="editing"]')).toHaveCount(0);
  };
  const stageHead = (number: number): Locator => page.locator('[data-stage]').nth(number - 1);
  const laneName = (title: string): Locator => page.locator('[data-lane]').filter({ hasText: title }).first();
  // a card's lines are elements of their own, without the space at which they were broken
  const inLines = (text: string): RegExp => new RegExp(text.split(' ').map(literalPattern).join('\\s*'));
  const card = (text: string): Locator =>
    page
      .locator('.react-flow__node')
      .filter({ hasText: inLines(text) })
      .first();
  const lane = (kind: LaneKind): string => say(`laneKinds.${kind}`);
  const command = async (title: string): Promise<void> => {
    await press('Control+k');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await page.keyboard.type(title);
    await expect(dialog.getByText(title, { exact: true }).first()).toBeVisible();
    await press('Enter');
    await expect(dialog).toHaveCount(0);
  };
  return {
    page,
    lane,
    command,
    addLane: (kind) => command(say('actions.addLane', { of: lane(kind) })),
    async deleteLane(kind) {
      await laneName(lane(kind)).click();
      await focus();
      await press('Delete');
      await expect(laneName(lane(kind))).toHaveCount(0);
    },
    async reveal(title) {
      await standOn(title, 0);
      await expect(laneName(title)).toBeInViewport({ ratio: 0.9 });
    },
    async openTray() {
      const tab = page.locator('[data-tray] [aria-expanded]');
      if ((await tab.getAttribute('aria-expanded')) === 'false') await tab.click();
      await expect(tab).toHaveAttribute('aria-expanded', 'true');
    },
    async nameFirstStage(name) {
      if ((await stageHead(1).count()) > 0) await stageHead(1).dblclick();
      else {
        await focus();
        await press('Alt+Shift+s');
      }
      await expect(page.locator('[data-stage] input')).toBeFocused();
      await press('Control+a');
      await page.keyboard.type(name);
      await press('Enter');
    },
    async addStep(stage, name) {
      await command(say('actions.zoomFit'));
      await stageHead(stage).click({ position: { x: 20, y: 10 } });
      await focus();
      await press('Alt+s');
      await expect(page.locator('[data-step] input')).toBeFocused();
      await page.keyboard.type(name);
      await press('Enter');
    },
    async addPersona(name) {
      await command(say('actions.addPersona'));
      const field = page.getByLabel(say('persona.name'), { exact: true });
      await field.fill(name);
      await field.press('Enter');
      await expect(page.getByRole('heading', { level: 1, name })).toBeAttached();
      await page.getByRole('button', { name: say('shell.map'), exact: true }).click();
    },
    focus,
    press,
    standOn,
    write,
    stageHead,
    laneName,
    card,
    ready: () => expect(field).toBeAttached({ timeout: 60_000 }),
    saved: () => expect(page.locator('[data-saving]')).toHaveAttribute('data-saving', 'saved', { timeout: 30_000 }),
    here: async () => (await (await place()).textContent()) ?? '',
    async addCard(lane, column, text) {
      await standOn(lane, column);
      const id = (await field.getAttribute('aria-activedescendant')) ?? '';
      if (id.includes('-card-')) await press('Alt+c');
      await write(text);
    },
    async renameStage(number, name) {
      await stageHead(number).dblclick();
      await expect(page.getByRole('textbox', { name: say('map.heads.name', { name: '' }).trim() }).or(stageHead(number).locator('input'))).toBeFocused();
      await page.keyboard.press('Control+a');
      await write(name);
    },
    async cell(stage, lane) {
      const [head, row] = await Promise.all([middleOf(stageHead(stage)), middleOf(laneName(lane))]);
      return { x: head.x, y: row.y };
    },
    async carry(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 8 });
    },
    drop: () => page.mouse.up(),
    async setPoint(lane, column, presses) {
      await standOn(lane, column);
      await press('Enter');
      await press(...Array.from({ length: Math.abs(presses) }, () => (presses > 0 ? 'Shift+ArrowUp' : 'Shift+ArrowDown')));
      await press('Escape');
    },
    undo: () => press('Control+z'),
    redo: () => press('Control+Shift+z'),
  };
}
