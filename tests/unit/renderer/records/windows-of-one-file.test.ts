import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeFile } from '../../../../electron/host/exchange/new-file.ts';
import { createHost } from '../../../../electron/host/serve.ts';
import { openStore } from '../../../../electron/host/store/index.ts';
import { live } from '../../../../shared/model/kinds.ts';
import { shown } from '../../../kit/map-driver.ts';
import { fc } from '../../../kit/property.ts';
import { INTENTS } from '../../../kit/random-intents.ts';
import { scratchFolder } from '../../../kit/scratch-folder.ts';
import { openWindow, type WiredWindow } from '../../../kit/wired-window.ts';

async function openFile() {
  const folder = await scratchFolder();
  const path = join(folder, 'map.cxmap');
  await makeFile(path, { template: 'blank', language: 'en', title: 'A journey', program: 'test' });
  const store = await openStore(path, { known: true, recoveryFolder: join(folder, 'recovery') });
  onTestFinished(async () => {
    await store.close();
  });
  const journey = String((await store.workbook())['journey']?.[0]?.id);
  return { host: createHost(store), store, journey };
}

/** One thing that happens: a gesture in a window, an undo or redo there, or its wire cut or mended. */
const happening = fc.record({
  window: fc.nat(1),
  what: fc.constantFrom('gesture', 'gesture', 'gesture', 'gesture', 'undo', 'redo', 'cut', 'mend', 'pause'),
  command: fc.nat(INTENTS.length - 1),
  choices: fc.array(fc.nat(1_000), { minLength: 8, maxLength: 8 }),
});
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

async function happen(window: WiredWindow, { what, command, choices }: Happening): Promise<void> {
  let next = 0;
  const choose = (count: number) => (count === 0 ? 0 : choices[next++ % choices.length]! % count);
  if (what === 'gesture') INTENTS[command]!(window.map, choose);
  else if (what === 'pause') await new Promise((resolve) => setTimeout(resolve, choices[0]! % 12));
  else if (what === 'undo' || what === 'redo') window.document[what]();
  else window[what]();
}

async function settle(windows: readonly WiredWindow[]): Promise<void> {
  for (const window of windows) window.mend();
  for (const { document } of windows) await document.settled();
  // Both have everything on disk; what one is still told of the other comes within a few turns, later on a busy machine.
  for (let turn = 0; turn < 2_000; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    const [a, b] = windows.map(({ document }) => document.store.getState());
    if (a!.saving === 'saved' && b!.saving === 'saved' && same(a!.records, b!.records)) return;
  }
}

function same(a: Parameters<typeof shown>[0], b: Parameters<typeof shown>[0]): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(records: Parameters<typeof shown>[0]) {
  return Object.entries(shown(records)).map(([kind, held]) => [kind, Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1))]);
}

describe('two windows of one file', () => {
  it('come to show the same as the file, whatever both did and however often their wires were cut', { timeout: 120_000 }, async () => {
    const { host, store, journey } = await openFile();
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 1, maxLength: 30 }), async (happenings) => {
        const windows = [await openWindow(host, journey), await openWindow(host, journey)] as const;
        try {
          for (const one of happenings) await happen(windows[one.window === 0 ? 0 : 1], one);
          await settle(windows);
          const fresh = await openWindow(host, journey);
          const [a, b, c] = [...windows, fresh].map(({ document }) => shown(document.store.getState().records));
          fresh.document.close();
          expect(windows.map(({ document }) => document.store.getState().fault)).toEqual([null, null]);
          expect(forJourney(a!, journey)).toEqual(forJourney(c!, journey));
          expect(forJourney(b!, journey)).toEqual(forJourney(c!, journey));
        } finally {
          for (const { document } of windows) document.close();
        }
      }),
      // To look for a smaller one would take longer than the test may: a failure tells its seed and what happened.
      { numRuns: 20, endOnFailure: true },
    );
    expect(await store.check({ rebuild: true })).toMatchObject({ ok: true, problems: [] });
  });

  it('show each other’s edits while they happen', async () => {
    const { host, journey } = await openFile();
    const [ann, ben] = [await openWindow(host, journey), await openWindow(host, journey)];
    ann.map.addTrayCard('from Ann');
    await expect.poll(() => live(ben.map.records, 'card').map(({ text }) => text)).toEqual(['from Ann']);
    for (const { document } of [ann, ben]) document.close();
  });
});

/** What a window that has only this journey loaded can know: journeys made meanwhile have stages elsewhere. */
function forJourney(records: Record<string, Record<string, unknown>>, journey: string) {
  const here = (held: unknown) => !('journey' in (held as object)) || (held as { journey: string | null }).journey === journey;
  return Object.fromEntries(
    Object.entries(records).map(([kind, held]) => [kind, Object.fromEntries(Object.entries(held).filter(([, record]) => here(record)))]),
  );
}

describe('a map that the host brings in for a window', () => {
  it('is undone and done again there, in one step, and is nobody else’s to undo', async () => {
    const { host, journey } = await openFile();
    const windows = [await openWindow(host, journey), await openWindow(host, journey)];
    const [one, two] = windows as [WiredWindow, WiredWindow];
    const titles = (window: WiredWindow) => live(window.document.store.getState().records, 'journey').map(({ title }) => title);
    one.document.adopt('brought-in');
    const bytes = new Blob(['journey\n  title Going out\n  section Start\n    Find a place: 4: Ann\n']);
    await one.document.host.exchange.import({ name: 'out.mmd', format: null, bytes, edit: 'brought-in' });
    await settle(windows);
    expect(titles(two)).toContain('Going out');
    expect([one, two].map(({ document }) => document.store.getState().undoLabel)).toEqual(['importMap', null]);
    one.document.undo();
    await settle(windows);
    expect([titles(one), titles(two)]).toEqual([['A journey'], ['A journey']]);
    expect(live(two.document.store.getState().records, 'stage').filter((stage) => stage.journey !== journey)).toEqual([]);
    one.document.redo();
    await settle(windows);
    expect(titles(two)).toContain('Going out');
  });
});
