import type { Draft } from '../../../shared/changes/change.ts';
import type { ImportFormat } from '../../../shared/contract/choices.ts';
import type { Warning } from '../../../shared/contract/exchange.ts';
import { LARGEST_IMPORT } from '../../../shared/contract/exchange.ts';
import { importSteps } from '../../../shared/interchange/index.ts';
import { Fault } from '../../../shared/model/fault.ts';
import { live } from '../../../shared/model/kinds.ts';
import { compareOrder } from '../../../shared/model/order.ts';
import { WORKBOOK_ID } from '../../../shared/model/workbook.ts';
import { type ReadStore, runSliced } from '../store/index.ts';
import { decodeText } from './decode-text.ts';
import { fullRecords } from './full-records.ts';

export interface ForeignMap {
  readonly name: string;
  readonly format: ImportFormat | null;
  readonly bytes: Blob;
}

export interface ImportedMap {
  readonly drafts: readonly Draft[];
  readonly journeys: string[];
  readonly warnings: Warning[];
}

/** Reads a foreign map into drafts for this file, in slices. Faults TOO_LARGE, UNREADABLE_SOURCE, UNKNOWN_FORMAT; throws what `signal` was aborted with. */
export async function importMap(store: Pick<ReadStore, 'description' | 'workbook'>, map: ForeignMap, signal?: AbortSignal): Promise<ImportedMap> {
  const { name, format, bytes } = map;
  if (bytes.size > LARGEST_IMPORT) throw new Fault('TOO_LARGE', { bytes: bytes.size, limit: LARGEST_IMPORT });
  const text = decodeText(new Uint8Array(await bytes.arrayBuffer()));
  const records = fullRecords(await store.workbook());
  const workbook = records.workbook.get(WORKBOOK_ID);
  const lastJourney = live(records, 'journey').sort(compareOrder).at(-1)?.order;
  const { language } = store.description();
  const steps = importSteps({ format, name, text, language, ...(workbook ? { workbook } : {}), ...(lastJourney ? { lastJourney } : {}) });
  const imported = await runSliced(steps, () => signal?.aborted ?? false);
  signal?.throwIfAborted();
  if (!imported) throw new Error('an import ended without a result');
  return imported;
}
