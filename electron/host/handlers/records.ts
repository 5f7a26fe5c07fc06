import { setImmediate as nextTurn } from 'node:timers/promises';
import type { FirstView } from '../../../shared/contract/first-view.ts';
import { initialFields } from '../../../shared/model/kind.ts';
import { KINDS } from '../../../shared/model/kinds.ts';
import { compareOrder } from '../../../shared/model/order.ts';
import { plainJson } from '../../transports/plain-json.ts';
import { type HostContext, host } from '../host-context.ts';
import type { Store, StoredRecord, StoredRecords } from '../store/index.ts';
import { describeFor } from './file.ts';

export const recordsHandlers = {
  first: host.records.first.handler(async ({ context }) => plainJson(await firstView(context))),
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

async function firstView({ store, room, seat }: HostContext): Promise<FirstView> {
  // Before anything is read: what changes meanwhile counts as missed, and is loaded again.
  const position = room.position();
  const workbook = await store.workbook();
  const id = firstJourney(workbook);
  // A damaged journey is no reason to refuse the file: whoever asks for the journey itself is told of it.
  const records = id === null ? null : await store.journey(id).catch(() => null);
  return { description: describeFor(seat.peer, store), workbook, journey: id === null || records === null ? null : { id, records }, position };
}

function firstJourney({ journey = [] }: StoredRecords): string | null {
  const { order } = initialFields(KINDS.journey);
  const live = journey.filter(({ deleted }) => !deleted).map(({ id, fields }) => ({ id, order: String(fields['order'] ?? order) }));
  return live.sort(compareOrder)[0]?.id ?? null;
}
