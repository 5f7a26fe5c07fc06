import { Fault } from '../../../shared/model/fault.ts';
import { live, liveRecord, type Records } from '../../../shared/model/kinds.ts';
import { compareOrder } from '../../../shared/model/order.ts';
import type { ReadStore } from '../store/index.ts';
import { fullRecords } from './full-records.ts';

/** The journey asked for, or the first one. Fault UNKNOWN_RECORD. */
export function pickJourney(records: Records, asked: string | null): string {
  const found = asked === null ? live(records, 'journey').sort(compareOrder)[0] : liveRecord(records, 'journey', asked);
  if (!found) throw new Fault('UNKNOWN_RECORD', { kind: 'journey', id: asked ?? '' });
  return found.id;
}

/** The workbook with every journey. */
export async function readEverything(store: ReadStore): Promise<Records> {
  const workbook = await store.workbook();
  const ids = live(fullRecords(workbook), 'journey').map((journey) => journey.id);
  return fullRecords(workbook, ...(await Promise.all(ids.map((id) => store.journey(id)))));
}
