import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './tests/kit/browser.ts';
import type { Surface } from './tests/kit/workbench.ts';

const executablePath = findChromium();

/** What runs in the desktop program too (on real Electron, or on its stand-in), and what only it has. */
const SHELL_SPECS = ['journey', 'bad-files', 'hanging-file', 'killed-host', 'peers', 'untouched', 'composing', 'shell/*'].map((name) => `**/${name}.spec.ts`);

export default defineConfig<{ surface: Surface }>({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  workers: 2,
  fullyParallel: false,
  reporter: [['list'], ['json', { outputFile: 'out/reports/playwright.json' }]],
  projects: [
    { name: 'browser', testIgnore: '**/shell/**' },
    { name: 'shell', testMatch: SHELL_SPECS, use: { surface: 'shell' } },
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
