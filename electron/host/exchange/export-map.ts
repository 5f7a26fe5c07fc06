import type { ExportFormat } from '../../../shared/contract/choices.ts';
import type { Warning } from '../../../shared/contract/exchange.ts';
import { exportJourney, exportWords } from '../../../shared/interchange/index.ts';
import { Fault } from '../../../shared/model/fault.ts';
import { fileName } from '../../../shared/model/file-name.ts';
import { bareName, type Language } from '../../../shared/model/format.ts';
import { live, liveRecord, type Records } from '../../../shared/model/kinds.ts';
import { localeOf } from '../render/locale.ts';
import type { ReadStore } from '../store/index.ts';
import { fullRecords } from './full-records.ts';
import { pickJourney, readEverything } from './journeys.ts';

export interface ExportRequest {
  readonly format: ExportFormat;
  readonly journey: string | null;
}

export interface ExportedMap {
  readonly fileName: string;
  readonly mediaType: string;
  readonly text: string;
  readonly warnings: Warning[];
}

/** What a title is called that leaves nothing which could be a name. */
const NAMELESS = 'journey';

const KINDS_OF_FILE: Readonly<Record<ExportFormat, { readonly ending: string; readonly mediaType: string }>> = {
  mermaid: { ending: '.mmd', mediaType: 'text/vnd.mermaid' },
  ojf: { ending: '.ojf', mediaType: 'application/json' },
  json: { ending: '.json', mediaType: 'application/json' },
  svg: { ending: '.svg', mediaType: 'image/svg+xml' },
};

/**
 * Writes a journey, or for json the whole workbook, in a foreign format. Without a journey: the first one.
 * Fault UNKNOWN_RECORD.
 */
export async function exportMap(store: ReadStore, { format, journey }: ExportRequest): Promise<ExportedMap> {
  const { ending, mediaType } = KINDS_OF_FILE[format];
  const { language, name } = store.description();
  if (format === 'json') {
    const written = exportJourney({ format, records: await readEverything(store), journey: null, words: exportWords(localeOf(language)) });
    return { fileName: fileName(bareName(name), NAMELESS) + ending, mediaType, ...written };
  }
  const id = pickJourney(fullRecords(await store.workbook()), journey);
  const records = fullRecords(await store.workbook(), await store.journey(id));
  const written = format === 'svg' ? await drawJourney(store, records, id) : writeText(format, records, id, language);
  return { fileName: fileName(liveRecord(records, 'journey', id)?.title ?? name, NAMELESS) + ending, mediaType, ...written };
}

function writeText(format: 'mermaid' | 'ojf', records: Records, journey: string, language: Language): { text: string; warnings: Warning[] } {
  return exportJourney({ format, records, journey, words: exportWords(localeOf(languageOf(records, journey, language))) });
}

/** The layout and its tables of letter widths are loaded by the first picture, not by every host. */
async function drawJourney(store: ReadStore, records: Records, journey: string): Promise<{ text: string; warnings: Warning[] }> {
  const { journeySvg } = await import('../render/journey-svg.ts');
  const pictures = await picturesAsText(store, records, journey);
  const language = languageOf(records, journey, store.description().language);
  return { text: journeySvg(records, journey, language, (hash) => pictures.get(hash) ?? null), warnings: [] };
}

/** Bytes of pictures that one drawing takes in; what is beyond stays a well. */
const MOST_BYTES = 64 * 1024 ** 2;

/** The picture that each card of the journey shows, as data URIs. */
async function picturesAsText(store: ReadStore, records: Records, journey: string): Promise<ReadonlyMap<string, string>> {
  const cards = live(records, 'card').filter((card) => card.journey === journey);
  const texts = new Map<string, string>();
  let room = MOST_BYTES;
  for (const hash of new Set(cards.flatMap(({ pictures }) => pictures[0]?.hash ?? []))) {
    try {
      const { bytes, mediaType } = await store.attachment(hash);
      room -= bytes.length;
      if (room < 0) break;
      texts.set(hash, `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`);
    } catch (error) {
      // A picture that is missing or damaged leaves its well; the rest of the map is worth having.
      if (!(error instanceof Fault)) throw error;
    }
  }
  return texts;
}

function languageOf(records: Records, journey: string, ofWorkbook: Language): Language {
  return liveRecord(records, 'journey', journey)?.language ?? ofWorkbook;
}
