import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../browser.ts';

/** The browser that shows all windows, with a profile of its own in the program's data folder. */
export interface Chromium {
  readonly context: BrowserContext;
  /** A blank page; the first one is the one that Chromium starts with. */
  newPage(): Promise<Page>;
}

export async function startChromium(userData: string): Promise<Chromium> {
  const profile = join(userData, 'chromium');
  await mkdir(profile, { recursive: true });
  const devTools = process.env['STANDIN_DEVTOOLS'] !== undefined;
  const executablePath = findChromium();
  const context = await chromium.launchPersistentContext(profile, {
    args: [...CHROMIUM_FLAGS, ...(devTools ? ['--remote-debugging-port=0'] : [])],
    headless: true,
    viewport: null,
    locale: process.env['STANDIN_LOCALE'] ?? 'en-GB',
    reducedMotion: 'reduce',
    ...(executablePath === null ? {} : { executablePath }),
  });
  if (devTools) await sayWhereDevToolsAre(profile);
  const spare = context.pages();
  return { context, newPage: async () => spare.shift() ?? context.newPage() };
}

/** The line by which Playwright finds the pages. */
async function sayWhereDevToolsAre(profile: string): Promise<void> {
  const [port, path] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  process.stderr.write(`DevTools listening on ws://127.0.0.1:${port}${path}\n`);
}
