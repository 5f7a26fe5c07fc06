export { detectFormat } from './detect-format.ts';
export {
  type ExportRequest,
  type ExportResult,
  FORMATS,
  type Format,
  type ImportRequest,
  type ImportResult,
  LARGEST_SOURCE,
  type Warning,
} from './exchange.ts';
export { exportJourney } from './export-journey.ts';
export { type ExportWords, exportWords } from './export-words.ts';
export { importText } from './import-text.ts';
export { templateDrafts } from './templates/index.ts';
export { REFUSALS, type Refusal, WARNING_CODES, type WarningCode } from './warning-codes.ts';
