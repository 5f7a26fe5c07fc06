import { createContext, createElement, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { DocumentState } from './document-state.ts';
import type { DocumentStore } from './document-store.ts';

const DocumentContext = createContext<DocumentStore | null>(null);

/** Everything inside works on this document. */
export function DocumentProvider({ document, children }: { readonly document: DocumentStore; readonly children: ReactNode }) {
  return createElement(DocumentContext.Provider, { value: document }, children);
}

/** The document itself: to run commands. Throws outside a DocumentProvider. */
export function useDocumentStore(): DocumentStore {
  const document = useContext(DocumentContext);
  if (!document) throw new Error('there is no DocumentProvider around this component');
  return document;
}

/** Part of the document's state; the component is drawn again when that part changes (compared by identity). */
export function useDocument<T>(selector: (state: DocumentState) => T): T {
  return useStore(useDocumentStore().store, selector);
}

/** The same of the document as it is today, also while one looks back: who did what is told by the names of today. */
export function useDocumentToday<T>(selector: (state: DocumentState) => T): T {
  const document = useDocumentStore();
  return useStore((document.past?.today ?? document).store, selector);
}

/** The same for a list or map that is made anew each time: its entries are compared one by one. */
export function useDocumentParts<T>(selector: (state: DocumentState) => T): T {
  return useStore(useDocumentStore().store, useShallow(selector));
}
