import { join } from 'node:path';
import { createStore, openStore } from '../../electron/host/store/index.ts';
import type { Draft } from '../../shared/changes/change.ts';
import { journeyOf } from './big-journeys.ts';
import { alternating, inScratchFolder, median, ratio } from './figures.ts';

/* A long history: what it costs when a file is opened, and how soon its first page and a page far back are there. */

const CARDS = 1_000;
const EDITS = 400;
const CHANGES_AN_EDIT = 250;
const ROUNDS = 9;
const PAGE = 50;
const PEER = { device: 'bench', person: null, program: 'bench', window: 'bench' };

async function openJourney(path: string, recoveryFolder: string): Promise<void> {
  const store = await openStore(path, { known: true, recoveryFolder });
  await store.workbook();
  await store.journey('map');
  await store.close();
}

await inScratchFolder(async (folder) => {
  const recoveryFolder = join(folder, 'recovery');
  const [young, old] = [join(folder, 'young.cxmap'), join(folder, 'old.cxmap')];
  for (const path of [young, old]) await createStore(path, { language: 'en', program: 'bench', drafts: journeyOf('map', CARDS) });
  const store = await openStore(old, { known: true, recoveryFolder });
  for (let edit = 0; edit < EDITS; edit++) {
    const change = (i: number): Draft => ({
      kind: 'card',
      record: `map.card${(edit * 7 + i) % CARDS}`,
      field: 'severity',
      value: 1 + ((edit + i) % 5),
      old: null,
    });
    await store.apply(
      { id: `edit${edit}`, label: 'setFields', author: null },
      Array.from({ length: CHANGES_AN_EDIT }, (_, i) => change(i)),
      PEER,
    );
  }
  await store.close();
  const [without = [], withHistory = []] = await alternating(
    ROUNDS,
    () => openJourney(young, recoveryFolder),
    () => openJourney(old, recoveryFolder),
  );
  const opened = await openStore(old, { known: true, recoveryFolder });
  await opened.checked();
  const middle = (await opened.history({ limit: EDITS }))[EDITS / 2]?.stamp ?? 0;
  const [load = [], first = [], far = []] = await alternating(
    ROUNDS,
    () => opened.journey('map'),
    () => opened.history({ limit: PAGE }),
    () => opened.history({ limit: PAGE, before: middle }),
  );
  await opened.close();
  console.log(`a history of ${EDITS * CHANGES_AN_EDIT} changes in ${EDITS} edits, ${CARDS} cards, medians of ${ROUNDS}`);
  console.log(`  open and load with it : without               ${ratio(median(withHistory), median(without))}   (${median(withHistory).toFixed(1)} ms)`);
  console.log(`  first page of ${PAGE}      : loading the journey   ${ratio(median(first), median(load))}   (${median(first).toFixed(1)} ms)`);
  console.log(`  a page from its middle : loading the journey  ${ratio(median(far), median(load))}   (${median(far).toFixed(1)} ms)`);
});
