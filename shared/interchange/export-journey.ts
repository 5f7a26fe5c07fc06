import type { ExportRequest, ExportResult, Format } from './exchange.ts';
import { exportJson } from './json/export.ts';
import { exportMermaid } from './mermaid/export.ts';
import { exportOjf } from './ojf/export.ts';

const EXPORTERS: Readonly<Record<Format, (request: ExportRequest) => ExportResult>> = {
  mermaid: exportMermaid,
  ojf: exportOjf,
  json: exportJson,
};

/** Writes a journey, or for json the whole workbook, in a foreign format. Fault UNKNOWN_RECORD. */
export function exportJourney(request: ExportRequest): ExportResult {
  return EXPORTERS[request.format](request);
}
