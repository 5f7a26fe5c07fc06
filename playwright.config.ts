import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './tests/kit/browser.ts';
import type { WorkbenchOptions } from './tests/kit/workbench.ts';

const executablePath = findChromium();

const specs = (...names: readonly string[]): string[] => names.map((name) => `**/${name}.spec.ts`);

/**
 * What runs in the desktop program too with each `npm test` (on real Electron, or on its stand-in): all that has to do with windows,
 * files, dialogs, processes and keys, and what only it has. `npm run test:e2e:shell` runs every spec there.
 */
const SHELL_SPECS = [
  ...specs('shell/*', 'journey', 'drafts', 'untouched', 'bad-files', 'damaged-files', 'imports', 'exporting', 'templates', 'reports', 'settings'),
  ...specs('hanging-file', 'killed-host', 'peers', 'present', 'narrow', 'keyboard', 'composing', 'clipboard'),
];

/**
 * Of what runs in the desktop program this is enough in a browser: what is measured on pages, which are the same in both. Axe alone takes
 * longer than most other specs together; when every spec runs there, it walks over the screens once. And only a browser's page asks to be let in.
 */
const BROWSER_ONLY = /zh-CN.*axe finds|axe finds nothing in a panel|on a weak projector|does not answer while it loads/;

const EVERY_SPEC = process.env['SHELL_SPECS'] === 'all';

export default defineConfig<WorkbenchOptions>({
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
    {
      name: 'shell',
      testMatch: EVERY_SPEC ? '**/*.spec.ts' : SHELL_SPECS,
      grepInvert: BROWSER_ONLY,
      use: { surface: 'shell', viewport: null, walk: EVERY_SPEC ? 'all' : 'few' },
    },
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
