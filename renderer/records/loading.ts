import { applyDrafts } from '../../shared/changes/apply-drafts.ts';
import type { Draft } from '../../shared/changes/change.ts';
import { isFault } from '../../shared/model/fault.ts';
import type { Mark } from '../../shared/model/kind.ts';
import type { Records } from '../../shared/model/kinds.ts';
import type { HostClient } from '../client/index.ts';
import type { QueuedEdit } from './edit-queue.ts';
import { addWireRecords, noRecords } from './wire-records.ts';

/** Everything that is loaded, as the host has it now. Journeys that the host does not know (yet) are left out. */
export async function loadAll(client: HostClient, journeys: Iterable<string>): Promise<Records> {
  const workbook = addWireRecords(noRecords(), await client.records.workbook());
  const parts = await Promise.all([...journeys].map((id) => loadKnown(client, id)));
  return parts.reduce((records, part) => (part ? addWireRecords(records, part) : records), workbook);
}

async function loadKnown(client: HostClient, id: string) {
  try {
    return await client.records.journey({ id });
  } catch (error) {
    if (isFault(error) && error.code === 'UNKNOWN_RECORD') return null;
    throw error;
  }
}

/** What is not acknowledged yet is shown on top of what the host has. */
export function withWaiting(records: Records, waiting: readonly QueuedEdit[], mark: Mark): Records {
  return waiting.reduce((shown, { drafts }) => applyDrafts(shown, drafts, mark), records);
}

/** The journeys on which an edit made something: there it can be taken back only when they are loaded. */
export function journeysIn(drafts: readonly Draft[]): ReadonlySet<string> {
  const made = drafts.filter(({ field }) => field === null);
  const named = made.map(({ kind, record, value }) => (kind === 'journey' ? record : (value as { readonly journey?: unknown }).journey));
  return new Set(named.filter((journey) => typeof journey === 'string'));
}
