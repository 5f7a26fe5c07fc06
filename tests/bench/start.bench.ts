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

/*
 * From `npm start` to a drawn map of the hotel template, against the same of an empty React Flow page: its own `npm start` of a bare
 * server, in the same browser, turn by turn, each time without anything in the browser's cache. Both are built beforehand.
 */

const ROUNDS = 7;
const BAR = 1.5;
const LONGEST_START = 60_000;

interface Page {
  readonly folder: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Selectors that are all there once the page is drawn. */
  readonly drawn: readonly string[];
}

interface Times {
  /** Milliseconds from `npm start` to the address. */
  readonly serving: number;
  /** Milliseconds from the address to the frame that shows the page. */
  readonly drawing: number;
  readonly whole: number;
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
  return { folder, args: [], env: process.env, drawn: ['.react-flow__pane', '.react-flow__background'] };
}

function hotelMap(folder: string): Page {
  const file = join(folder, 'hotel.cxmap');
  const env = { ...process.env, CXMAP_HOME: join(folder, 'home'), CXMAP_FILES: join(folder, 'files') };
  execFileSync(process.execPath, [join(ROOT, 'electron', 'cli', 'bin.mjs'), 'new', file, '--template', 'hotel'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return { folder: ROOT, args: ['--', '--no-open', '--port', '0', file], env, drawn: ['[data-stage]', '.react-flow__node'] };
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

async function measure(browser: Browser, { folder, args, env, drawn }: Page): Promise<Times> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const begin = performance.now();
  const child = spawn('npm', ['start', '--silent', ...args], { cwd: folder, env, detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const address = await addressOf(child);
    const served = performance.now();
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction((wanted) => wanted.every((selector) => document.querySelector(selector) !== null), drawn, { polling: 'raf' });
    // The frame after the next one begins when the next one is on the screen.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const end = performance.now();
    return { serving: served - begin, drawing: end - served, whole: end - begin };
  } finally {
    await context.close();
    // npm, its shell and the server are one group.
    if (child.pid !== undefined && child.exitCode === null) {
      process.kill(-child.pid, 'SIGINT');
      await once(child, 'exit');
    }
  }
}

function print(ours: readonly Times[], empty: readonly Times[]): void {
  const line = (what: string, of: (times: Times) => number): string => {
    const [one, other] = [median(ours.map(of)), median(empty.map(of))];
    return `  ${what}  ${(one / other).toFixed(2)} ×   (${one.toFixed(0)} ms : ${other.toFixed(0)} ms)`;
  };
  console.log(`npm start to a drawn map of the hotel template : to an empty React Flow page (medians of ${ROUNDS}, no cache)`);
  console.log(line('npm start to the address', ({ serving }) => serving));
  console.log(line('address to the drawing  ', ({ drawing }) => drawing));
  console.log(line('whole                   ', ({ whole }) => whole));
  const holds = median(ours.map(({ whole }) => whole)) <= BAR * median(empty.map(({ whole }) => whole));
  console.log(`  the bar of ${ratio(BAR, 1)} ${holds ? 'holds' : 'does not hold'}`);
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
  } finally {
    await browser.close();
  }
  print(...times);
});
