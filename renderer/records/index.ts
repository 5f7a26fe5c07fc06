export { DocumentProvider, useDocument, useDocumentStore } from './document-context.ts';
export type { Saving } from './document-state.ts';
export { type DocumentStore, openDocument } from './document-store.ts';
export type { Turned } from './undo-stack.ts';
