import { setImmediate as nextTurn } from 'node:timers/promises';
import { plainJson } from '../../transports/plain-json.ts';
import { host } from '../host-context.ts';
import type { Store, StoredRecord, StoredRecords } from '../store/index.ts';
import { firstView } from './first-view.ts';

export const recordsHandlers = {
  first: host.records.first.handler(async ({ context }) => plainJson(await firstView(context, context.seat.peer))),
  workbook: host.records.workbook.handler(async ({ context }) => plainJson(await context.store.workbook())),
  journey: host.records.journey.handler(async ({ context, input }) => plainJson(await context.store.journey(input.id))),
  journeys: host.records.journeys.handler(async ({ context, input }) => plainJson(await readJourneys(context.store, input.ids))),
  openings: host.records.openings.handler(async ({ context }) => [...(await context.store.openings())]),
  uses: host.records.uses.handler(async ({ context, input }) => [...(await context.store.uses(input.touchpoint))]),
};

/** Between two of them others are heard. */
async function readJourneys(store: Pick<Store, 'journey'>, ids: readonly string[]): Promise<StoredRecords> {
  const all: Record<string, StoredRecord[]> = {};
  for (const id of ids) {
    for (const [kind, records] of Object.entries(await store.journey(id))) {
      all[kind] ??= [];
      for (const record of records) all[kind].push(record);
    }
    await nextTurn();
  }
  return all;
}
