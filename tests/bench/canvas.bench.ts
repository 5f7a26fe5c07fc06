import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../kit/browser.ts';
import { OWN, PEERS, servePages } from './canvas/build-pages.ts';
import { type Measured, measure } from './canvas/measure.ts';
import { printCapped, printMemory, printTargets, printTimes } from './canvas/print.ts';
import { inScratchFolder } from './figures.ts';

/*
 * The real map beside React Flow as its manual says, tldraw and Excalidraw, with the same 10,000 cards, in one browser, turn by turn: each
 * in a fresh page of its own. The floor is the window filled once a frame. Ours carries lanes, a curve of three personas, 300 links, pictures
 * and a selection besides; the peers draw their cards and nothing else.
 *
 * node tests/bench/canvas.bench.ts [--rounds 1] [--cards 10000] [--only floor,map,react-flow] [--pictures folder] [--capped]
 */

const { values: asked } = parseArgs({
  options: {
    rounds: { type: 'string', default: '1' },
    cards: { type: 'string', default: '10000' },
    only: { type: 'string', default: [...OWN, ...PEERS].join(',') },
    pictures: { type: 'string' },
    capped: { type: 'boolean', default: false },
  },
});

/** Chromium draws as fast as it can; without the second flag it still waits for a screen. */
const UNCAPPED = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];
/** Nobody is called: what a peer would fetch from its maker's servers is simply not there. */
const ALONE = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];
const CROWD = 100_000;

async function inBrowser<T>(flags: readonly string[], work: (browser: Browser) => Promise<T>): Promise<T> {
  const executablePath = findChromium();
  const browser = await chromium.launch({ args: [...CHROMIUM_FLAGS, ...ALONE, ...flags], ...(executablePath === null ? {} : { executablePath }) });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

await inScratchFolder(async (folder) => {
  const names = asked.only.split(',');
  const pages = await servePages(names, folder);
  const cards = Number(asked.cards);
  const pictures = asked.pictures ?? null;
  if (pictures !== null) mkdirSync(pictures, { recursive: true });
  const times = new Map<string, Measured[]>(names.map((name) => [name, []]));
  if (!asked.capped)
    await inBrowser(UNCAPPED, async (browser) => {
      for (let round = 0; round < Number(asked.rounds); round++)
        for (const name of names) times.get(name)?.push(await measure(browser, name, { address: pages.address, cards, pictures }));
    });
  printTimes(times, cards);
  printTargets(times);
  if (names.includes('map')) await inBrowser(UNCAPPED, (browser) => printMemory(browser, 'map', { address: pages.address, cards, pictures: null }));
  await inBrowser([], (browser) => printCapped(browser, names, { address: pages.address, cards, crowd: CROWD }));
  await pages.close();
});
