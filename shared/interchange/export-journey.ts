import { Fault } from '../model/fault.ts';
import type { ExportRequest, ExportResult } from './exchange.ts';

export function exportJourney(request: ExportRequest): ExportResult {
  throw new Fault('UNKNOWN_FORMAT', { name: request.format });
}
