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
}

export interface Subjects {
  address(name: string): string;
  readonly cards: number;
  /** Where pictures of what is drawn are put; null: nowhere. */
  readonly pictures: string | null;
}

const PAN = 1_500;
const SWEEP = 2_000;
const LETTERS = 12;

async function usedHeap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
  await session.detach();
  return usedSize;
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
    const before = await usedHeap(page);
    const { begun, drawn, interactive } = await page.evaluate(() => window.bench.mount());
    const heap = (await usedHeap(page)) - before;
    const intervals = (frames: Frames): readonly number[] => frames.intervals;
    await page.evaluate(() => window.bench.lookNear());
    await picture('near');
    const panNear = intervals(await page.evaluate((time) => window.bench.panNear(time), PAN));
    const zoomSweep = intervals(await page.evaluate((time) => window.bench.zoomSweep(time), SWEEP));
    const fitAll = await page.evaluate(() => window.bench.fitAll());
    await picture('all');
    const panAll = intervals(await page.evaluate((time) => window.bench.panAll(time), PAN));
    const { intervals: drag, dragged } = await page.evaluate((time) => window.bench.drag(time), PAN);
    if (!dragged) console.error(`${name}: no card hung at the pointer`);
    const letters = await page.evaluate((count) => window.bench.letters(count), LETTERS);
    await picture('letters');
    return { begun, drawn, interactive, heap, panNear, zoomSweep, fitAll, panAll, drag, letters };
  } catch (error) {
    await picture('failed');
    throw error;
  } finally {
    await page.context().close();
  }
}
