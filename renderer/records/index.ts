export { type ComparedDocument, createComparedDocument } from './compared-document.ts';
export { DocumentProvider, useDocument, useDocumentParts, useDocumentStore, useDocumentToday } from './document-context.ts';
export type { Did, Saving } from './document-state.ts';
export type { DocumentStore } from './document-store.ts';
export { lastStep } from './last-step.ts';
export { loadEvery } from './load-every.ts';
export { documentFrom, openDocument } from './open-document.ts';
export { openPast } from './past-document.ts';
export type { Turned } from './undo-stack.ts';
