import { expect, test } from 'vitest';
import { importMap } from '../../../../../electron/host/exchange/import-map.ts';
import { editCalled, newFile, opened, PEER } from '../store/store-kit.ts';

const CARDS = 20_000;

function document(): Blob {
  const card = Array.from({ length: CARDS }, (_, i) => ({ id: `card${i}`, journey: 'map', kind: 'action', text: `排队 ${i}` }));
  return new Blob([JSON.stringify({ format: 'cxmap-json', version: 1, kinds: {}, workbook: {}, records: { journey: [{ id: 'map', title: 'Map' }], card } })]);
}

test('a large document is read in slices: others are heard, and one of them may stop it', async () => {
  const store = await opened(await newFile());
  const stop = new AbortController();
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
    if (turns === 3) stop.abort(new Error('cancelled'));
  }, 0);
  await expect(importMap(store, { name: 'map.json', format: 'json', bytes: document() }, stop.signal)).rejects.toThrow('cancelled');
  clearInterval(timer);
  expect(turns).toBeGreaterThanOrEqual(3);
});

test('while a large edit is written the host says that it is at work', async () => {
  let said = 0;
  const store = await opened(await newFile(), { onWorking: () => (said += 1) });
  const { drafts, journeys } = await importMap(store, { name: 'map.json', format: 'json', bytes: document() });
  await store.apply(editCalled('importMap'), drafts, PEER);
  expect(said).toBeGreaterThan(CARDS / 1_000);
  expect((await store.journey(journeys[0] ?? ''))['card']).toHaveLength(CARDS);
});
