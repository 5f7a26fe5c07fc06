import { Fault } from '../model/fault.ts';
import { detectFormat } from './detect-format.ts';
import { type Format, type ImportRequest, type ImportResult, type ImportSteps, LARGEST_SOURCE } from './exchange.ts';
import { importJson } from './json/import.ts';
import { importMermaid } from './mermaid/import.ts';
import { importOjf } from './ojf/import.ts';
import { refusal } from './refuse.ts';

const IMPORTERS: Readonly<Record<Format, (request: ImportRequest) => ImportSteps>> = {
  mermaid: importMermaid,
  ojf: importOjf,
  json: importJson,
};

/**
 * Turns a foreign map into the creations of new records.
 * Faults TOO_LARGE, UNKNOWN_FORMAT, UNREADABLE_SOURCE (with the line, and as `why` a key under `warnings`).
 */
export function importText(request: ImportRequest): ImportResult {
  const steps = importSteps(request);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same, step by step. */
export function importSteps(request: ImportRequest): ImportSteps {
  const text = request.text.replace(/^\uFEFF/, '');
  if (text.length > LARGEST_SOURCE) throw new Fault('TOO_LARGE', { bytes: text.length, limit: LARGEST_SOURCE });
  const format = request.format ?? detectFormat(request.name, text);
  if (!format) throw text.trim() === '' ? refusal('mermaid', 1, 'emptySource') : new Fault('UNKNOWN_FORMAT', { name: request.name });
  if (text.trim() === '') throw refusal(format, 1, 'emptySource');
  return IMPORTERS[format]({ ...request, format, text });
}
