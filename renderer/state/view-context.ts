import { createContext, createElement, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import { selectedSet } from './selection.ts';
import type { Selected, ViewState } from './view-state.ts';
import type { ViewStore } from './view-store.ts';

const ViewContext = createContext<ViewStore | null>(null);

export function ViewProvider({ view, children }: { readonly view: ViewStore; readonly children: ReactNode }) {
  return createElement(ViewContext.Provider, { value: view }, children);
}

/** The window's view itself: to change it. Throws outside a ViewProvider. */
export function useViewStore(): ViewStore {
  const view = useContext(ViewContext);
  if (!view) throw new Error('there is no ViewProvider around this component');
  return view;
}

export function useView<T>(selector: (state: ViewState) => T): T {
  return useStore(useViewStore().store, selector);
}

const NONE: ReadonlySet<string> = new Set();

/** The ids of what is selected, where that is of this kind. */
export function useSelectedOf(kind: Selected['kind']): ReadonlySet<string> {
  return useView(({ selection }) => (selection[0]?.kind === kind ? selectedSet(selection) : NONE));
}
