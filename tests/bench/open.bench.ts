import { statSync } from 'node:fs';
import { join } from 'node:path';
import { createStore, openStore } from '../../electron/host/store/index.ts';
import type { Draft } from '../../shared/changes/change.ts';
import { journeyOf, manyJourneys } from './big-journeys.ts';
import { alternating, inScratchFolder, median, ratio, timed } from './figures.ts';

/* Opening: rows to records against JSON.parse of the same, one journey among a thousand against the same one alone, and what the file weighs. */

const CARDS = 10_000;
const ROUNDS = 9;

async function make(folder: string, name: string, drafts: readonly Draft[]): Promise<string> {
  const path = join(folder, name);
  await createStore(path, { language: 'en', program: 'bench', drafts });
  return path;
}

/** Opens a file and loads one journey, as a window does; answers the time until its records are there. */
async function openJourney(path: string, recoveryFolder: string): Promise<number> {
  const store = await openStore(path, { known: true, recoveryFolder });
  const begun = performance.now();
  await store.workbook();
  await store.journey('map');
  const loaded = performance.now() - begun;
  await store.close();
  return loaded;
}

async function openWhole(path: string, recoveryFolder: string): Promise<number> {
  let opened = 0;
  let store: Awaited<ReturnType<typeof openStore>> | null = null;
  opened += await timed(async () => {
    store = await openStore(path, { known: true, recoveryFolder });
    await store.workbook();
    await store.journey('map');
  });
  await (store as Awaited<ReturnType<typeof openStore>> | null)?.close();
  return opened;
}

async function rowsToRecords(folder: string): Promise<void> {
  const path = await make(folder, 'big.cxmap', journeyOf('map', CARDS));
  const store = await openStore(path, { known: true, recoveryFolder: join(folder, 'recovery') });
  await store.checked();
  const records = await store.journey('map');
  const text = JSON.stringify(records);
  const [load = [], parse = []] = await alternating(
    ROUNDS,
    () => store.journey('map'),
    () => JSON.parse(text),
    // What was handed out is summed when the map stands: not while the next one is timed.
    () => store.checked(),
  );
  await store.close();
  console.log(`a journey of ${CARDS} cards, medians of ${ROUNDS}`);
  console.log(`  rows to records   : JSON.parse of the same  ${ratio(median(load), median(parse))}   (${median(load).toFixed(1)} ms)`);
  console.log(`  file with history : its JSON                ${ratio(statSync(path).size, text.length)}   (${(statSync(path).size / 1e6).toFixed(1)} MB)`);
}

async function amongOthers(folder: string): Promise<void> {
  const own = journeyOf('map', 1_000);
  const [alone, among] = [await make(folder, 'alone.cxmap', own), await make(folder, 'among.cxmap', [...own, ...manyJourneys(999, 30)])];
  const recovery = join(folder, 'recovery');
  const times = { alone: [] as number[], among: [] as number[], aloneWhole: [] as number[], amongWhole: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    times.alone.push(await openJourney(alone, recovery));
    times.among.push(await openJourney(among, recovery));
    times.aloneWhole.push(await openWhole(alone, recovery));
    times.amongWhole.push(await openWhole(among, recovery));
  }
  console.log('a journey of 1,000 cards, in a file of 999 others : alone');
  console.log(`  load   ${ratio(median(times.among), median(times.alone))}   (${median(times.among).toFixed(1)} ms)`);
  console.log(`  open   ${ratio(median(times.amongWhole), median(times.aloneWhole))}   (${median(times.amongWhole).toFixed(1)} ms)`);
}

await inScratchFolder(async (folder) => {
  await rowsToRecords(folder);
  await amongOthers(folder);
});
