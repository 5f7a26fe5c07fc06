import type { Browser, Page } from '@playwright/test';
import type { Frames } from './harness.ts';

/** What one subject took, in milliseconds and bytes. */
export interface Measured {
  readonly begun: number;
  readonly drawn: number;
  readonly interactive: number;
  readonly heap: number;
  readonly panNear: readonly number[];
  readonly zoomSweep: readonly number[];
  readonly fitAll: number;
  readonly panAll: readonly number[];
  readonly drag: readonly number[];
  readonly letters: readonly number[];
  readonly edits: readonly number[];
  readonly settle: { readonly pan: number; readonly zoom: number };
  /** Milliseconds of the page's main thread for a frame: what other work on the machine changes least. */
  readonly cpu: { readonly panNear: number; readonly zoomSweep: number; readonly panAll: number };
}

export interface Subjects {
  address(name: string): string;
  readonly cards: number;
  /** Where pictures of what is drawn are put; null: nowhere. */
  readonly pictures: string | null;
}

const PAN = 1_500;
const SWEEP = 2_000;
const LETTERS = 60;
const EDITS = 8;

async function usedHeap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
  await session.detach();
  return usedSize;
}

/** Asks for the seconds of processor time that the page's main thread has used. The session stays: a new one would count from zero. */
async function threadClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN;
  };
}

interface Counted extends Frames {
  readonly cpu: number;
}

/** A run with the processor time of each of its frames, the rest before it starts (400 ms) among them. */
async function counted(clock: () => Promise<number>, run: () => Promise<Frames>): Promise<Counted> {
  const before = await clock();
  const { intervals } = await run();
  return { intervals, cpu: (1000 * ((await clock()) - before)) / intervals.length };
}

const FEW_CARDS = 1_000;
const WARMING = 200;
const WORK = 1_500;

/** Bytes by which the heap grew over thousands of edits, undos and openings of the view, once everything had been used before. */
export async function grown(browser: Browser, name: string, subjects: Subjects): Promise<{ readonly edits: number; readonly bytes: number }> {
  const page = await openSubject(browser, name, { ...subjects, cards: FEW_CARDS });
  await page.evaluate(() => window.bench.mount());
  await page.evaluate((count) => window.bench.work(count), WARMING);
  const before = await usedHeap(page);
  await page.evaluate((count) => window.bench.work(count), WORK);
  const bytes = (await usedHeap(page)) - before;
  await page.context().close();
  return { edits: WORK, bytes };
}

/** A fresh page for each subject, so that none has another's memory. */
export async function openSubject(browser: Browser, name: string, { address, cards }: Subjects): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
  await page.goto(address(name));
  await page.waitForFunction(() => 'bench' in window);
  await page.evaluate((count) => window.bench.prepare(count), cards);
  return page;
}

export async function measure(browser: Browser, name: string, subjects: Subjects): Promise<Measured> {
  const page = await openSubject(browser, name, subjects);
  const picture = async (what: string) => {
    if (subjects.pictures !== null) await page.screenshot({ path: `${subjects.pictures}/${name}-${what}.png` });
  };
  try {
    const clock = await threadClock(page);
    const before = await usedHeap(page);
    const { begun, drawn, interactive } = await page.evaluate(() => window.bench.mount());
    const heap = (await usedHeap(page)) - before;
    await page.evaluate(() => window.bench.lookNear());
    await picture('near');
    const panNear = await counted(clock, () => page.evaluate((time) => window.bench.panNear(time), PAN));
    const zoomSweep = await counted(clock, () => page.evaluate((time) => window.bench.zoomSweep(time), SWEEP));
    const settle = await page.evaluate(() => window.bench.settle());
    const fitAll = await page.evaluate(() => window.bench.fitAll());
    await picture('all');
    const panAll = await counted(clock, () => page.evaluate((time) => window.bench.panAll(time), PAN));
    const { intervals: drag, dragged } = await page.evaluate((time) => window.bench.drag(time), PAN);
    if (!dragged) console.error(`${name}: no card hung at the pointer`);
    const letters = await page.evaluate((count) => window.bench.letters(count), LETTERS);
    await picture('letters');
    const edits = await page.evaluate((count) => window.bench.edits(count), EDITS);
    const cpu = { panNear: panNear.cpu, zoomSweep: zoomSweep.cpu, panAll: panAll.cpu };
    const intervals = { panNear: panNear.intervals, zoomSweep: zoomSweep.intervals, panAll: panAll.intervals };
    return { begun, drawn, interactive, heap, ...intervals, fitAll, drag, letters, edits, settle, cpu };
  } catch (error) {
    await picture('failed');
    throw error;
  } finally {
    await page.context().close();
  }
}
