import type { ViewStore } from './view-store.ts';

/** Whether something is asked over the screen, and when it is answered. */
interface DialogWatch {
  isOpen(): boolean;
  onClosed(listener: () => void): () => void;
}

export function watchDialog({ store }: Pick<ViewStore, 'store'>): DialogWatch {
  return {
    isOpen: () => store.getState().dialog !== null,
    onClosed: (listener) => store.subscribe((state, before) => state.dialog === null && before.dialog !== null && listener()),
  };
}
