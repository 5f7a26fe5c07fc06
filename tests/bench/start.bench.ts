import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, chromium } from '@playwright/test';
import { build } from 'vite';
import { ROOT } from '../arch/tree.ts';
import { CHROMIUM_FLAGS, findChromium } from '../kit/browser.ts';
import { inScratchFolder, median, ratio } from './figures.ts';
import { differenceOfPicture } from './start-picture.ts';

/*
 * From `npm start` to a drawn map of the hotel template, against the same of an empty React Flow page: its own `npm start` of a bare
 * server, in the same browser, turn by turn, each time without anything in the browser's cache. Both are built beforehand.
 *
 * Drawn is a map when all of it in the window is on the screen: cards, curve, heads, lane names, texts. That is so when its first picture
 * is painted, which start-picture.ts proves by its pixels; and again when the picture has given way to what can be worked with.
 */

const ROUNDS = 7;
const BAR = 1.5;
const LONGEST_START = 60_000;
/** Milliseconds after which a browser has done with opening a page, of which neither program is to be told the time. */
const SETTLED = 600;
const VIEWPORT = { width: 1440, height: 900 };
/** Of the picture's pixels: the place of the keyboard is shown on the mounted map only. */
const MOST_DIFFERENT = 0.02;

interface Page {
  readonly folder: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** The mark on the browser's timeline that says that the page is painted; null: it paints nothing ahead. */
  readonly mark: string | null;
  /** Selectors that are all there once everything is mounted. */
  readonly mounted: readonly string[];
}

interface Times {
  /** Milliseconds from `npm start` to the address. */
  readonly serving: number;
  /** Milliseconds from the address to the frame that shows the page, painted. */
  readonly drawing: number;
  /** The same until it is mounted. */
  readonly mounting: number;
}

async function emptyFlow(folder: string): Promise<Page> {
  const source = join(ROOT, 'tests', 'bench', 'empty-flow');
  await build({
    root: source,
    configFile: false,
    logLevel: 'error',
    build: { outDir: join(folder, 'page'), emptyOutDir: true, modulePreload: { polyfill: false }, target: 'es2023', reportCompressedSize: false },
  });
  await copyFile(join(source, 'serve.mjs'), join(folder, 'serve.mjs'));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'empty-flow', private: true, scripts: { start: 'node serve.mjs' } }));
  return { folder, args: [], env: process.env, mark: null, mounted: ['.react-flow__pane', '.react-flow__background'] };
}

function hotelMap(folder: string): Page {
  const file = join(folder, 'hotel.cxmap');
  const env = { ...process.env, CXMAP_HOME: join(folder, 'home'), CXMAP_FILES: join(folder, 'files') };
  execFileSync(process.execPath, [join(ROOT, 'electron', 'cli', 'bin.mjs'), 'new', file, '--template', 'hotel'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return { folder: ROOT, args: ['--', '--no-open', '--port', '0', file], env, mark: 'cxmap:painted', mounted: ['[data-stage]', '.react-flow__node'] };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no address')), LONGEST_START);
    if (child.stdout)
      createInterface({ input: child.stdout }).on('line', (line) => {
        const address = /https?:\/\/\S+/.exec(line)?.[0];
        if (address === undefined) return;
        clearTimeout(timer);
        resolve(address);
      });
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}`)));
  });
}

/** Runs in the page. Answers at what time of day, in milliseconds, the frames were on the screen that show it painted and mounted. */
async function watchPage({ mark, mounted }: Pick<Page, 'mark' | 'mounted'>): Promise<{ painted: number; mounted: number }> {
  const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
  const until = async (holds: () => boolean): Promise<number> => {
    while (!holds()) await frame();
    // The frame after the next one begins when the next one is on the screen.
    await frame();
    await frame();
    return performance.timeOrigin + performance.now();
  };
  const isMounted = (): boolean => mounted.every((selector) => document.querySelector(selector) !== null);
  const [painted, whole] = await Promise.all([until(() => isMounted() || (mark !== null && performance.getEntriesByName(mark).length > 0)), until(isMounted)]);
  return { painted, mounted: whole };
}

async function measure(browser: Browser, { folder, args, env, ...shown }: Page): Promise<Times> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  await page.waitForTimeout(SETTLED);
  const begin = performance.timeOrigin + performance.now();
  const child = spawn('npm', ['start', '--silent', ...args], { cwd: folder, env, detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const address = await addressOf(child);
    const served = performance.timeOrigin + performance.now();
    await page.goto(address, { waitUntil: 'commit' });
    const { painted, mounted } = await page.evaluate(watchPage, { mark: shown.mark, mounted: shown.mounted });
    return { serving: served - begin, drawing: painted - served, mounting: mounted - served };
  } finally {
    await context.close();
    await endGroup(child);
  }
}

/** npm, its shell and the server are one group. */
async function endGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null) return;
  process.kill(-child.pid, 'SIGINT');
  await once(child, 'exit');
}

/** How much of what stands in the end the first picture shows by itself. */
async function provePicture(browser: Browser, { folder, args, env }: Page): Promise<number> {
  const child = spawn('npm', ['start', '--silent', ...args], { cwd: folder, env, detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    return await differenceOfPicture(browser, await addressOf(child), VIEWPORT);
  } finally {
    await endGroup(child);
  }
}

function print(ours: readonly Times[], empty: readonly Times[], difference: number): void {
  const line = (what: string, of: (times: Times) => number): string => {
    const [one, other] = [median(ours.map(of)), median(empty.map(of))];
    return `  ${what}  ${(one / other).toFixed(2)} ×   (${one.toFixed(0)} ms : ${other.toFixed(0)} ms)`;
  };
  const drawn = ({ serving, drawing }: Times): number => serving + drawing;
  const mounted = ({ serving, mounting }: Times): number => serving + mounting;
  console.log(`npm start to a drawn map of the hotel template : to an empty React Flow page (medians of ${ROUNDS}, no cache)`);
  console.log(line('npm start to the address  ', ({ serving }) => serving));
  console.log(line('address to the picture    ', ({ drawing }) => drawing));
  console.log(line('address to mounted        ', ({ mounting }) => mounting));
  console.log(line('whole, to the picture     ', drawn));
  console.log(line('whole, to mounted         ', mounted));
  console.log(`  the picture differs from the mounted map in ${(100 * difference).toFixed(1)} % of its pixels`);
  const holds = (of: (times: Times) => number): boolean => median(ours.map(of)) <= BAR * median(empty.map(of));
  const shows = difference <= MOST_DIFFERENT;
  console.log(
    `  the bar of ${ratio(BAR, 1)} ${holds(drawn) && shows ? 'holds' : 'does not hold'} for the drawn map, and ${holds(mounted) ? 'holds' : 'does not hold'} until it is mounted`,
  );
}

await inScratchFolder(async (folder) => {
  const pages = [hotelMap(folder), await emptyFlow(folder)] as const;
  const executablePath = findChromium();
  const browser = await chromium.launch({ args: CHROMIUM_FLAGS, ...(executablePath === null ? {} : { executablePath }) });
  const times: [Times[], Times[]] = [[], []];
  try {
    // The first turn only warms the machine up: neither the disk's cache nor the browser's processes are a program's doing.
    for (let round = 0; round <= ROUNDS; round++)
      for (const [i, page] of pages.entries()) {
        const measured = await measure(browser, page);
        if (round > 0) times[i]?.push(measured);
      }
    print(...times, await provePicture(browser, pages[0]));
  } finally {
    await browser.close();
  }
});
