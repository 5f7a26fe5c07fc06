export type { Attachments } from './attachments.ts';
export { DocumentProvider, useDocument, useDocumentStore } from './document-context.ts';
export type { DocumentState, Saving } from './document-state.ts';
export { type DocumentOptions, type DocumentStore, openDocument, type Ran } from './document-store.ts';
export type { Turned } from './undo-stack.ts';
export { addWireRecords, noRecords } from './wire-records.ts';
