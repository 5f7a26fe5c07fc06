import { exportJourney, exportWords, type JourneyTemplate, picturesOf } from '../../../shared/interchange/index.ts';
import { localeOf } from '../render/locale.ts';
import type { ReadStore } from '../store/index.ts';
import { fullRecords } from './full-records.ts';

/** What a named version holds, as a json document with the hashes of its pictures. Faults UNKNOWN_RECORD, DAMAGED. */
export async function versionMap(store: ReadStore, id: string): Promise<JourneyTemplate> {
  const records = fullRecords(await store.version(id));
  const words = exportWords(localeOf(store.description().language));
  return { text: exportJourney({ format: 'json', records, journey: null, words }).text, pictures: picturesOf(records) };
}
