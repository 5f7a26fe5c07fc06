import { createStore } from 'zustand/vanilla';
import type { Records } from '../../shared/model/kinds.ts';
import { UNTOUCHED } from './document-state.ts';
import type { DocumentStore } from './document-store.ts';
import { NEVER_EDITED } from './never-edited.ts';

/** A document to look at that is made of another one: its records are given, its pictures and its host are the other's. */
export interface ComparedDocument extends DocumentStore {
  show(records: Records): void;
}

/** `journey`: the one that the records draw. */
export function createComparedDocument(document: DocumentStore, journey: string, records: Records): ComparedDocument {
  const { description, person } = document.store.getState();
  const loadedJourneys = new Set([journey]);
  const store = createStore(() => ({ records, loadedJourneys, description, person, saving: 'read-only' as const, ...UNTOUCHED }));
  return {
    ...NEVER_EDITED,
    store: store as unknown as DocumentStore['store'],
    host: document.host,
    attachments: document.attachments,
    show: (records) => store.setState({ records }),
    loadJourney: () => Promise.resolve(),
    loadJourneys: () => Promise.resolve(),
    search: () => Promise.resolve([]),
    hasUnsent: () => false,
    settled: () => Promise.resolve(),
    reconnect: () => undefined,
  };
}
