import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './tests/kit/browser.ts';
import type { Surface } from './tests/kit/workbench.ts';

const executablePath = findChromium();

const specs = (...names: readonly string[]): string[] => names.map((name) => `**/${name}.spec.ts`);

/**
 * What runs in the desktop program too with each `npm test` (on real Electron, or on its stand-in), and what only it has.
 * `npm run test:e2e:shell` runs every spec there.
 */
const SHELL_SPECS = specs('journey', 'bad-files', 'hanging-file', 'killed-host', 'peers', 'untouched', 'composing', 'keyboard', 'shell/*');

/**
 * What goes another way in the desktop program, which has specs of its own for it: it asks where to write instead of downloading,
 * leaves a file's window to its file (Home and what is saved get windows of their own), and sizes windows itself.
 * Axe looks at pages, which are the same in both, for longer than all other specs take together.
 */
const BROWSER_ONLY = specs('axe', 'damaged-files', 'exporting', 'imports', 'narrow', 'present', 'settings', 'templates');

export default defineConfig<{ surface: Surface }>({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env['CI'] !== undefined,
  // a busy machine of a stranger gets a second try, and the report names what needed it
  retries: process.env['CI'] === undefined ? 0 : 1,
  workers: 2,
  fullyParallel: false,
  reporter: [['list'], ['json', { outputFile: 'out/reports/playwright.json' }]],
  projects: [
    { name: 'browser', testIgnore: '**/shell/**' },
    { name: 'shell', testMatch: process.env['SHELL_SPECS'] === 'all' ? '**/*.spec.ts' : SHELL_SPECS, testIgnore: BROWSER_ONLY, use: { surface: 'shell' } },
  ],
  use: {
    browserName: 'chromium',
    headless: true,
    actionTimeout: 20_000,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    // a trace costs a third of the time: TRACE=1 asks for it
    trace: process.env['TRACE'] ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: { args: CHROMIUM_FLAGS, ...(executablePath === null ? {} : { executablePath }) },
  },
});
