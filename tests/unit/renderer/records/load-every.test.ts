import { afterEach, beforeEach, expect, test } from 'vitest';
import { type DocumentStore, loadEvery, openDocument } from '../../../../renderer/records/index.ts';
import { createJourney } from '../../../../shared/commands/index.ts';
import { MOST_JOURNEYS_AT_ONCE } from '../../../../shared/contract/limits.ts';
import { FakeHost } from '../../../kit/fake-host.ts';

const JOURNEYS = Array.from({ length: MOST_JOURNEYS_AT_ONCE + 20 }, (_, i) => `j${i}`);
let host: FakeHost;
let document: DocumentStore;

beforeEach(async () => {
  host = new FakeHost();
  const other = await openDocument(host.connection);
  for (const id of JOURNEYS) other.run(createJourney, { id, title: id, stages: [{ steps: ['one'] }] });
  await other.settled();
  document = await openDocument(host.connection);
});
afterEach(() => document.close());

const loaded = () => document.store.getState().loadedJourneys.size;

test('many journeys come in groups, those that are there are not asked for again, and it says how far it is', async () => {
  await document.loadJourney('j3');
  const read: number[] = [];
  await loadEvery(document, JOURNEYS, { onRead: (count) => read.push(count) });
  expect([loaded(), host.groups, read]).toEqual([JOURNEYS.length, [MOST_JOURNEYS_AT_ONCE, 19], [1, MOST_JOURNEYS_AT_ONCE + 1]]);
  expect(document.store.getState().records.step.size).toBe(JOURNEYS.length);
  await loadEvery(document, JOURNEYS);
  expect(host.groups).toHaveLength(2);
});

test('of a group with one that cannot be loaded those before it come, and its fault is told', async () => {
  await expect(loadEvery(document, ['j0', 'j1', 'gone'])).rejects.toMatchObject({ code: 'UNKNOWN_RECORD' });
  expect(loaded()).toBe(2);
});

test('it stops when nobody wants it any more', async () => {
  const stop = new AbortController();
  await loadEvery(document, JOURNEYS, { signal: stop.signal, onRead: () => stop.abort() });
  expect(loaded()).toBe(MOST_JOURNEYS_AT_ONCE);
});
