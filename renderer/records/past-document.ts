import { createStore } from 'zustand/vanilla';
import { type DocumentState, UNTOUCHED } from './document-state.ts';
import type { DocumentStore } from './document-store.ts';
import { NEVER_EDITED } from './never-edited.ts';
import { addWireRecords, noRecords } from './wire-records.ts';

/** A document as it was at a stamp: to be looked at, never edited. Its host and pictures are those of the document of today. */
export async function openPast(document: DocumentStore, stamp: number, journey: string): Promise<DocumentStore> {
  const load = async (id: string) => document.host.history.at({ stamp, journey: id });
  const { description, person } = document.store.getState();
  const state: DocumentState = {
    records: addWireRecords(noRecords(), await load(journey)),
    loadedJourneys: new Set([journey]),
    description: { ...description, readOnly: 'past' },
    person,
    saving: 'read-only',
    ...UNTOUCHED,
  };
  const store = createStore<DocumentState>(() => state);
  const loadJourney = async (id: string) => {
    if (store.getState().loadedJourneys.has(id)) return;
    const wire = await load(id);
    const { records, loadedJourneys } = store.getState();
    store.setState({ records: addWireRecords(records, wire), loadedJourneys: new Set([...loadedJourneys, id]) });
  };
  return {
    ...NEVER_EDITED,
    store,
    host: document.host,
    attachments: document.attachments,
    past: { today: document, stamp },
    loadJourney,
    // Each is a walk through the journal of its own.
    async loadJourneys(ids) {
      for (const id of ids) await loadJourney(id);
    },
    search: (text, limit) => document.search(text, limit),
    hasUnsent: () => document.hasUnsent(),
    settled: () => document.settled(),
    reconnect: () => document.reconnect(),
  };
}
