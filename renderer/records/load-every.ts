import { MOST_JOURNEYS_AT_ONCE } from '../../shared/contract/limits.ts';
import { Disconnected } from '../client/index.ts';
import type { DocumentStore } from './document-store.ts';

export interface LoadingHeard {
  /** Stops between two groups. */
  readonly signal?: AbortSignal;
  /** How many of them are there, before each group. */
  readonly onRead?: (read: number) => void;
}

/**
 * Loads journeys in groups: one by one a thousand of them are a thousand answers, each of which draws everything anew. In a group with one that
 * cannot be loaded each is asked for by itself, so that the others come and that one is told of. Rejects with its fault.
 */
export async function loadEvery(document: DocumentStore, journeys: readonly string[], { signal, onRead }: LoadingHeard = {}): Promise<void> {
  const missing = journeys.filter((id) => !document.store.getState().loadedJourneys.has(id));
  const there = journeys.length - missing.length;
  for (let from = 0; from < missing.length; from += MOST_JOURNEYS_AT_ONCE) {
    if (signal?.aborted) return;
    onRead?.(there + from);
    await loadGroup(document, missing.slice(from, from + MOST_JOURNEYS_AT_ONCE));
  }
}

async function loadGroup(document: DocumentStore, ids: readonly string[]): Promise<void> {
  try {
    await document.loadJourneys(ids);
  } catch (error) {
    if (error instanceof Disconnected) throw error;
    for (const id of ids) await document.loadJourney(id);
  }
}
