import { packParcel } from '../../../shared/commands/carry/pack.ts';
import { writeParcel } from '../../../shared/interchange/parcel/parcel-text.ts';
import { Fault } from '../../../shared/model/fault.ts';
import type { ReadStore } from '../store/index.ts';
import { fullRecords } from './full-records.ts';
import { pickJourney } from './journeys.ts';

/** The first journey of the file with all that it names, as a text that another file can take in. Fault UNKNOWN_RECORD. */
export async function parcelMap(store: Pick<ReadStore, 'description' | 'workbook' | 'journey'>): Promise<string> {
  const workbook = await store.workbook();
  const journey = pickJourney(fullRecords(workbook), null);
  const { id, name } = store.description();
  const parcel = packParcel(fullRecords(workbook, await store.journey(journey)), { journey, items: [], from: { id, name, at: '' } });
  if (!parcel) throw new Fault('UNKNOWN_RECORD', { kind: 'journey', id: journey });
  return writeParcel(parcel);
}
