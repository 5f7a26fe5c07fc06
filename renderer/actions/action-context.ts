import { createContext, createElement, type ReactNode, useContext, useLayoutEffect, useMemo, useState } from 'react';
import { useDocumentStore } from '../records/index.ts';
import { useViewStore } from '../state/index.ts';
import type { Action, ActionContext, Services } from './action.ts';
import { ACTIONS } from './actions.ts';
import { handleCopy, handlePaste } from './clipboard-events.ts';
import { createClipboard } from './clipboard-port.ts';
import { dispatchKey } from './dispatch-key.ts';
import { dynamicActions } from './navigate-actions.ts';

const Context = createContext<ActionContext | null>(null);

/** Gives actions what they work on. Stands inside DocumentProvider and ViewProvider. */
export function ActionsProvider({ services, children }: { readonly services: Services; readonly children: ReactNode }) {
  const document = useDocumentStore();
  const view = useViewStore();
  const [clipboard] = useState(() => createClipboard((error) => services.fail(error)));
  const context = useMemo(() => ({ document, view, services, clipboard }), [document, view, services, clipboard]);
  return createElement(Context.Provider, { value: context }, children);
}

export interface Actions {
  readonly context: ActionContext;
  /** Every action, and those of the file's journeys and personas. */
  list(): readonly Action[];
  isEnabled(id: string): boolean;
  /** Runs an action where it is enabled. */
  run(id: string): void;
}

/** The actions of this window. `isEnabled` is asked when drawing: select what it depends on, or ask when a menu opens. */
export function useActions(): Actions {
  const context = useContext(Context);
  if (!context) throw new Error('there is no ActionsProvider around this component');
  return useMemo(() => actionsOf(context), [context]);
}

export function actionsOf(context: ActionContext): Actions {
  const list = () => [...ACTIONS, ...dynamicActions(context)];
  const find = (id: string) => list().find((action) => action.id === id && action.enabled(context));
  return { context, list, isEnabled: (id) => find(id) !== undefined, run: (id) => find(id)?.run(context) };
}

/** Catches the keys and the clipboard of the whole window; used once, where the document is shown. */
export function useActionKeys(): void {
  const { context } = useActions();
  // Before the browser shows the screen: a key that is pressed as soon as it stands counts.
  useLayoutEffect(() => listen(context), [context]);
}

function listen(context: ActionContext): () => void {
  const onKey = (event: KeyboardEvent) => void dispatchKey(event, context);
  const onCopy = (event: ClipboardEvent) => void handleCopy(event, context);
  const onPaste = (event: ClipboardEvent) => void handlePaste(event, context);
  window.addEventListener('keydown', onKey);
  window.addEventListener('copy', onCopy);
  window.addEventListener('cut', onCopy);
  window.addEventListener('paste', onPaste);
  return () => {
    window.removeEventListener('keydown', onKey);
    window.removeEventListener('copy', onCopy);
    window.removeEventListener('cut', onCopy);
    window.removeEventListener('paste', onPaste);
  };
}
