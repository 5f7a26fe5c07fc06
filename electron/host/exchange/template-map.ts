import { type JourneyTemplate, journeyTemplate, type TemplateRequest } from '../../../shared/interchange/index.ts';
import { Fault } from '../../../shared/model/fault.ts';
import { liveRecord } from '../../../shared/model/kinds.ts';
import type { ReadStore } from '../store/index.ts';
import { readEverything } from './journeys.ts';

/** A journey of the file as a template. Fault UNKNOWN_RECORD. */
export async function templateMap(store: ReadStore, request: TemplateRequest): Promise<JourneyTemplate> {
  const records = await readEverything(store);
  if (request.journey !== null && !liveRecord(records, 'journey', request.journey)) {
    throw new Fault('UNKNOWN_RECORD', { kind: 'journey', id: request.journey });
  }
  return journeyTemplate(records, request);
}
