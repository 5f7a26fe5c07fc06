import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createHost } from '../../electron/host/serve.ts';
import { createStore, openStore, type Store } from '../../electron/host/store/index.ts';
import { createChannelPair } from '../../electron/transports/channel-pair.ts';
import { connectBy, type SocketPort } from '../../renderer/client/index.ts';
import { type DocumentStore, openDocument } from '../../renderer/records/index.ts';
import { setFields } from '../../shared/commands/index.ts';
import type { HostContract } from '../../shared/contract/host-contract.ts';
import { manyJourneys } from './big-journeys.ts';
import { inScratchFolder } from './figures.ts';

/*
 * Hours of work in minutes: a window edits, undoes and redoes, others come, look at a journey, edit and go. What stays in memory of
 * host and window after each round (both in this process, after a collection) must not grow with the rounds, but for the last
 * thousand steps that undo keeps.
 */

const ROUNDS = Number(process.env['CXMAP_MEMORY_ROUNDS'] ?? 8);
const EDITS = 500;
const VISITS = 50;
const JOURNEYS = 100;
const CARDS = 30;
const PEER = { role: 'owner', device: 'device', person: 'person', program: 'bench' } as const;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function windowOn(host: ReturnType<typeof createHost>): Promise<DocumentStore> {
  const open = async (): Promise<SocketPort> => {
    const { left, right } = createChannelPair();
    host.serve(right, PEER);
    return {
      onMessage: { addListener: (listener) => left.onMessage(listener) },
      onDisconnect: { addListener: (listener) => left.onClose(listener) },
      postMessage: (frame) => left.send(frame),
      close: () => left.close(),
    };
  };
  return openDocument(connectBy<HostContract>(open, () => 1));
}

function edit(document: DocumentStore, journey: number, card: number, text: string): void {
  document.run(setFields, { kind: 'card', id: `other${journey}.card${card % CARDS}`, fields: { text } });
}

async function work(document: DocumentStore, round: number): Promise<void> {
  for (let i = 0; i < EDITS; i++) {
    edit(document, 0, i, `round ${round}, edit ${i}`);
    if (i % 5 === 3) document.undo();
    if (i % 5 === 4) document.redo();
    if (i % 50 === 49) await document.settled();
  }
  await document.settled();
}

async function visit(host: ReturnType<typeof createHost>, round: number): Promise<void> {
  for (let i = 0; i < VISITS; i++) {
    const visitor = await windowOn(host);
    const journey = (round * VISITS + i) % JOURNEYS;
    await visitor.loadJourney(`other${journey}`);
    if (i % 10 === 0) edit(visitor, journey, i, `visit ${round} ${i}`);
    await visitor.settled();
    visitor.close();
  }
}

/** Megabytes. */
async function held(store: Store): Promise<number> {
  await store.checked();
  for (let i = 0; i < 3; i++) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return process.memoryUsage().heapUsed / 1e6;
}

await inScratchFolder(async (folder) => {
  const path = join(folder, 'bench.cxmap');
  await createStore(path, { language: 'en', program: 'bench', drafts: manyJourneys(JOURNEYS, CARDS) });
  const store = await openStore(path, { known: true, recoveryFolder: join(folder, 'recovery') });
  const host = createHost(store);
  const document = await windowOn(host);
  await document.loadJourney('other0');
  const heap: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await work(document, round);
    await visit(host, round);
    heap.push(await held(store));
  }
  document.close();
  await store.close();
  // Undo is full after some rounds: what grows from then on, grows for ever.
  const half = Math.floor(ROUNDS / 2);
  const [then = Number.NaN, now = Number.NaN] = [heap[half], heap.at(-1)];
  console.log(`${EDITS} edits, ${VISITS} windows that come and go, a round; heap of host and window after each, MB`);
  console.log(`  ${heap.map((size) => size.toFixed(1)).join('  ')}`);
  console.log(
    `  after ${ROUNDS} rounds : after ${half + 1}   ${(now / then).toFixed(2)} ×   (${(((now - then) * 1_000) / (ROUNDS - 1 - half)).toFixed(0)} kB a round)`,
  );
});
