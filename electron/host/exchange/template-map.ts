import { packParcel } from '../../../shared/commands/carry/pack.ts';
import type { RecordName } from '../../../shared/commands/index.ts';
import { type JourneyTemplate, journeyTemplate, type TemplateRequest } from '../../../shared/interchange/index.ts';
import { Fault } from '../../../shared/model/fault.ts';
import { liveRecord } from '../../../shared/model/kinds.ts';
import type { ReadStore } from '../store/index.ts';
import { readEverything } from './journeys.ts';

export interface MapRequest extends TemplateRequest {
  /** What was selected of the journey; nothing: the whole. */
  readonly part: readonly RecordName[];
}

/** A journey of the file, or a part of it, as a template. Fault UNKNOWN_RECORD. */
export async function templateMap(store: ReadStore, { part, ...request }: MapRequest): Promise<JourneyTemplate> {
  const records = await readEverything(store);
  const { journey } = request;
  if (journey !== null && !liveRecord(records, 'journey', journey)) throw new Fault('UNKNOWN_RECORD', { kind: 'journey', id: journey });
  if (journey === null || part.length === 0) return journeyTemplate(records, request);
  const { id, name } = store.description();
  const parcel = packParcel(records, { journey, items: part, from: { id, name, at: '' } });
  if (!parcel) throw new Fault('UNKNOWN_RECORD', { kind: part[0]?.kind ?? '', id: part[0]?.id ?? '' });
  return journeyTemplate({ ...parcel.records, workbook: records.workbook }, request);
}
