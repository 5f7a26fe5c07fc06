import type { DocumentStore } from './document-store.ts';

/** What a document that is only looked at does where another one is edited, signed or taken over: nothing. */
export const NEVER_EDITED = {
  run: () => ({ edit: null, ids: [], created: [] }),
  adopt: () => undefined,
  takeOver: () => Promise.resolve(),
  letGo: () => undefined,
  undo: () => null,
  redo: () => null,
  announce: () => undefined,
  sign: () => undefined,
  clearFault: () => undefined,
  close: () => undefined,
} satisfies Partial<DocumentStore>;
