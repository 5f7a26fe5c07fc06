import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import { createStore, openStore } from '../../electron/host/store/index.ts';
import type { Draft, Json } from '../../shared/changes/change.ts';
import { keysBetween } from '../../shared/model/order.ts';
import { median, ratio } from './figures.ts';

/*
 * What the file costs, as ratios against something measured beside it (figures of one machine mean nothing on another):
 * loading against JSON.parse of the same records, an edit on disk against one raw commit of SQLite.
 */

const { values } = parseArgs({ options: { cards: { type: 'string', default: '2000' }, rounds: { type: 'string', default: '5' } } });
const CARDS = Number(values.cards);
const ROUNDS = Number(values.rounds);
const PEER = { device: 'bench', person: null, program: 'bench', window: 'bench' };

function made(kind: string, record: string, fields: Record<string, Json>): Draft {
  return { kind, record, field: null, value: { journey: 'map', ...fields }, old: null };
}

/** One journey: a tenth as many steps as cards stand in ten lanes. */
function journeyOf(cards: number): Draft[] {
  const columns = Math.max(1, Math.round(cards / 40));
  const keys = keysBetween(null, null, Math.max(columns, 10));
  const steps = Array.from({ length: columns }, (_, i) => made('step', `step${i}`, { stage: 'stage', name: `Step ${i}`, order: keys[i] ?? '' }));
  const lanes = Array.from({ length: 10 }, (_, i) => made('lane', `lane${i}`, { kind: 'action', order: keys[i] ?? '' }));
  const texts = Array.from({ length: cards }, (_, i) => {
    const step = `step${i % columns}`;
    return made('card', `card${i}`, {
      kind: 'action',
      text: `Card number ${i} waits at the desk`,
      place: { lane: `lane${i % 10}`, from: step, to: step, order: 'a0' },
    });
  });
  return [
    { kind: 'journey', record: 'map', field: null, value: { title: 'Bench', order: 'a0' }, old: null },
    made('stage', 'stage', { name: 'Stage', order: 'a0' }),
    ...steps,
    ...lanes,
    ...texts,
  ];
}

async function timed(work: () => unknown): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

async function rounds(count: number, work: (round: number) => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < count; round++) times.push(await timed(() => work(round)));
  return median(times);
}

async function measure(folder: string): Promise<void> {
  const path = join(folder, 'bench.cxmap');
  await createStore(path, { language: 'en', program: 'bench', drafts: journeyOf(CARDS) });
  const store = await openStore(path, { known: true, recoveryFolder: join(folder, 'recovery') });
  const text = JSON.stringify(await store.journey('map'));
  const load = await rounds(ROUNDS, () => store.journey('map'));
  const parse = await rounds(ROUNDS, () => JSON.parse(text));
  const edit = await rounds(ROUNDS * 10, (round) => {
    const change = { kind: 'card', record: 'card0', field: 'text', value: `Text ${round}`, old: '' };
    return store.apply({ id: `edit${round}`, label: 'editCardText', author: null }, [change], PEER);
  });
  await store.close();
  const raw = await rawCommit(join(folder, 'raw.db'));
  console.log(`${CARDS} cards, medians of ${ROUNDS} rounds`);
  console.log(`load a journey / JSON.parse of it:   ${ratio(load, parse)} (${load.toFixed(1)} ms)`);
  console.log(`edit on disk / one raw commit:       ${ratio(edit, raw)} (${edit.toFixed(2)} ms)`);
  console.log(`file / its JSON:                     ${ratio(statSync(path).size, text.length)}`);
}

/** One row into an empty database under the same journal mode and the same care. */
async function rawCommit(path: string): Promise<number> {
  const database = new Database(path);
  database.pragma('journal_mode = DELETE');
  database.pragma('synchronous = FULL');
  database.exec('CREATE TABLE row (id INTEGER PRIMARY KEY, text TEXT)');
  const insert = database.prepare('INSERT INTO row (text) VALUES (?)');
  const time = await rounds(ROUNDS * 10, (round) => insert.run(`Text ${round}`));
  database.close();
  return time;
}

const folder = mkdtempSync(join(tmpdir(), 'cxmap-bench-'));
try {
  await measure(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

await import('./scene.bench.ts');
