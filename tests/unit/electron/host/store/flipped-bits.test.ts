import { randomInt } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFile } from '../../../../../electron/host/exchange/new-file.ts';
import { openStore, type Store } from '../../../../../electron/host/store/index.ts';
import { isFault } from '../../../../../shared/model/fault.ts';
import { randomFrom } from '../../../../fuzz/mutations.ts';
import { scratchFolder } from '../../../../kit/scratch-folder.ts';
import { editCalled, PEER, set } from './store-kit.ts';
import { usedBytes } from './used-bytes.ts';

const FLIPS = Number(process.env['CXMAP_FLIPS'] ?? 250);
const SEED = Number(process.env['CXMAP_FLIP_SEED'] ?? randomInt(2 ** 31));

/** A real map with a history: texts that were changed, a card that was deleted, a version. */
async function hotelFile(folder: string): Promise<string> {
  const path = join(folder, 'hotel.cxmap');
  await makeFile(path, { template: 'hotel', language: 'en', title: '', program: 'test 1' });
  const store = await openStore(path, { known: true, recoveryFolder: join(folder, 'recovery') });
  const cards = (await store.journey((await store.workbook())['journey']?.[0]?.id ?? ''))['card'] ?? [];
  for (const [i, { id }] of cards.slice(0, 4).entries()) {
    await store.apply(editCalled('editText'), [i === 3 ? set('card', id, 'deleted', true) : set('card', id, 'text', `another text ${i}`)], PEER);
  }
  await store.createVersion('agreed', null);
  await store.close();
  return path;
}

type Content = Map<string, string>;

/** Everything that a reader can ask for; null once anything answers with a fault or the checks find something. */
async function contentOf(path: string, recoveryFolder: string): Promise<Content | null> {
  try {
    const store = await openStore(path, { known: false, recoveryFolder });
    try {
      const content = await askAll(store);
      await store.checked();
      return store.description().checks === 'passed' ? content : null;
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!isFault(error) || error.code === 'UNEXPECTED') throw error;
    return null;
  }
}

async function askAll(store: Store): Promise<Content> {
  const content: Content = new Map();
  const keep = <T>(key: string, value: T): T => {
    content.set(key, JSON.stringify(value));
    return value;
  };
  const { bytes, language, program, id } = store.description();
  keep('file', { bytes, language, program, id });
  const workbook = keep('workbook', await store.workbook());
  for (const journey of workbook['journey'] ?? []) keep(journey.id, await store.journey(journey.id));
  keep('changes', await store.changesBeyond({}));
  keep('versions', await store.versions());
  for (const edit of keep('history', await store.history({ limit: 100 }))) keep(edit.id, await store.changesOf(edit.id));
  for (const find of ['the', 'another text', 'check', 'hotel', 'room', 'en']) keep(`find ${find}`, await store.search(find, 200));
  return content;
}

test(`of ${FLIPS} flipped bits (seed ${SEED}) each is told, or nobody can see any difference`, { timeout: FLIPS * 500 + 60_000 }, async () => {
  const folder = await scratchFolder();
  const path = await hotelFile(folder);
  const [bytes, recovery, random] = [readFileSync(path), join(folder, 'recovery'), randomFrom(SEED)];
  const used = usedBytes(path, bytes);
  const expected = await contentOf(path, recovery);
  expect(expected).not.toBeNull();
  let told = 0;
  for (let i = 0; i < FLIPS; i++) {
    const [at, bit] = [used[random(used.length)] ?? 0, random(8)];
    const copy = Buffer.from(bytes);
    copy.writeUInt8(copy.readUInt8(at) ^ (1 << bit), at);
    writeFileSync(path, copy);
    const content = await contentOf(path, recovery);
    if (content === null) told += 1;
    else expect(content, `byte ${at}, bit ${bit}`).toEqual(expected);
  }
  // The rest stands in the unused end of overflow pages, or in what the search index keeps of deleted texts.
  expect(told).toBeGreaterThan(FLIPS * 0.9);
});
