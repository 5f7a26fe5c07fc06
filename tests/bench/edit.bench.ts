import { join } from 'node:path';
import Database from 'better-sqlite3';
import { createDesk } from '../../electron/desk/index.ts';
import { createStore, openStore } from '../../electron/host/store/index.ts';
import { createChannelClient } from '../../electron/transports/channel-client.ts';
import { startWebHost } from '../../electron/web/server.ts';
import type { Draft, Json } from '../../shared/changes/change.ts';
import type { HostContract } from '../../shared/contract/host-contract.ts';
import { startRealHost } from '../kit/host-entry.ts';
import { signIn } from '../kit/web-session.ts';
import { connectWebSocket } from '../kit/web-socket-client.ts';
import { journeyOf } from './big-journeys.ts';
import { alternating, inScratchFolder, median, percentile, ratio } from './figures.ts';

/*
 * An edit until it is on disk, against one raw commit of SQLite with the same care in the same run; and until the window hears of it, through
 * the web process and the host process of the file, under typing.
 */

const CARDS = 10_000;
const ROUNDS = 200;
const LETTERS = 300;
const BETWEEN_LETTERS = 80;
const PEER = { device: 'bench', person: null, program: 'bench', window: 'bench' };

function set(card: number, field: string, value: Json): Draft {
  return { kind: 'card', record: `map.card${card}`, field, value, old: null };
}

/** One row into a database under the same journal mode and the same `synchronous`. */
function rawCommit(path: string): (round: number) => unknown {
  const database = new Database(path);
  database.pragma('journal_mode = DELETE');
  database.pragma('synchronous = FULL');
  database.exec('CREATE TABLE row (id INTEGER PRIMARY KEY, text TEXT)');
  const insert = database.prepare('INSERT INTO row (text) VALUES (?)');
  return (round) => insert.run(`Text ${round}`);
}

async function editToDisk(folder: string, path: string): Promise<void> {
  const store = await openStore(path, { known: true, recoveryFolder: join(folder, 'recovery') });
  const apply = (id: string, draft: Draft) => store.apply({ id, label: 'setFields', author: null }, [draft], PEER);
  await apply('first', set(0, 'severity', 1));
  await store.checked();
  const [raw = [], plain = [], searched = []] = await alternating(
    ROUNDS,
    rawCommit(join(folder, 'raw.db')),
    (round) => apply(`plain${round}`, set(round, 'severity', 1 + (round % 5))),
    (round) => apply(`text${round}`, set(round, 'text', `Another text ${round} 换了一句话`)),
  );
  await store.close();
  console.log(`edit on disk, ${CARDS} cards, medians of ${ROUNDS}`);
  console.log(`  one change and its record         : one raw commit  ${ratio(median(plain), median(raw))}   (${median(plain).toFixed(2)} ms)`);
  console.log(`  the same with the search index    : one raw commit  ${ratio(median(searched), median(raw))}   (${median(searched).toFixed(2)} ms)`);
}

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function editToWindow(folder: string, path: string): Promise<void> {
  const desk = createDesk({ home: join(folder, 'home'), files: join(folder, 'files'), startHost: startRealHost });
  const { id } = await desk.openPath(path);
  const web = await startWebHost({ desk, port: 0, rendererFolder: folder });
  const { origin, headers } = await signIn(web.url);
  const channel = await connectWebSocket(`${origin.replace('http', 'ws')}/ws/f/${id}`, headers);
  const host = createChannelClient<HostContract>(channel);
  while ((await host.file.describe()).readOnly !== null) await rest(100);
  const waits: number[] = [];
  const sent: Promise<void>[] = [];
  for (let letter = 0; letter < LETTERS; letter++) {
    const begin = performance.now();
    const edit = { id: `letter${letter}`, label: 'editText', author: null };
    const change = set(0, 'text', 'x'.repeat(letter % 60));
    sent.push(host.edits.apply({ edit, drafts: [{ ...change }] }).then(() => void waits.push(performance.now() - begin)));
    await rest(BETWEEN_LETTERS);
  }
  await Promise.all(sent);
  channel.close();
  await web.close();
  await desk.close();
  const within = waits.filter((wait) => wait <= 300).length / waits.length;
  console.log(`edit → acknowledged in the window, a letter each ${BETWEEN_LETTERS} ms, web socket and host process`);
  console.log(
    `  95th percentile ${percentile(waits, 0.95).toFixed(0)} ms, median ${median(waits).toFixed(0)} ms; within 300 ms: ${(100 * within).toFixed(1)} %`,
  );
}

await inScratchFolder(async (folder) => {
  const path = join(folder, 'bench.cxmap');
  await createStore(path, { language: 'en', program: 'bench', drafts: journeyOf('map', CARDS) });
  await editToDisk(folder, path);
  await editToWindow(folder, path);
});
