import type { Draft } from '../changes/change.ts';
import type { Language } from '../model/format.ts';
import type { Records } from '../model/kinds.ts';
import type { Workbook } from '../model/workbook.ts';
import type { ExportWords } from './export-words.ts';
import type { WarningCode } from './warning-codes.ts';

export const FORMATS = ['mermaid', 'ojf', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** Sources above this many characters are refused before anything reads them. */
export const LARGEST_SOURCE = 64 * 1024 * 1024;

/** Something in the source that was mended or left out. `code` is a key under `warnings` in resources/locales. */
export interface Warning {
  readonly code: WarningCode;
  /** Line of the source from 1; 0 where it has none (exports, things of the whole file). */
  readonly line: number;
  readonly params: Record<string, string | number>;
}

export interface ImportRequest {
  /** null: found out from the content, then from the name. */
  readonly format: Format | null;
  /** File name; only its ending counts, and only where the content does not tell. */
  readonly name: string;
  readonly text: string;
  /** Language of the workbook that takes the drafts. */
  readonly language: Language;
  readonly newId?: () => string;
  /** The workbook that takes the drafts: where it has no vision, principles or goals, those of a json document are taken. */
  readonly workbook?: Workbook;
  /** Order key of the last journey that the file has: an imported map comes behind it. */
  readonly lastJourney?: string;
}

export interface ImportResult {
  /** Creations, and for json the fields that the workbook takes; one edit. */
  readonly drafts: Draft[];
  /** Ids of the new journeys. */
  readonly journeys: string[];
  readonly warnings: Warning[];
}

/** An import, some records a step, so that whoever runs it can do something else between, or stop. */
export type ImportSteps = Generator<void, ImportResult, void>;

export interface ExportRequest {
  readonly format: Format;
  /** The workbook's records and those of the journey; for json those of all journeys. */
  readonly records: Records;
  /** The journey to write; json writes the whole workbook and takes null. */
  readonly journey: string | null;
  readonly words: ExportWords;
}

export interface ExportResult {
  readonly text: string;
  readonly warnings: Warning[];
}
