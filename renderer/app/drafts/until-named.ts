import type { DocumentStore } from '../../records/index.ts';

/** The host starts anew at the file's new place; a window that hears nothing of it for so long (milliseconds) says so by itself. */
const PATIENCE = 10_000;

/** Resolves when the window has come back to its file under the new name: from then on it is no draft for it either. */
export function untilNamed(document: DocumentStore): Promise<void> {
  document.reconnect();
  return new Promise((resolve) => {
    const isNamed = () => !document.store.getState().description.draft;
    if (isNamed()) return resolve();
    const end = () => {
      stop();
      clearTimeout(timer);
      resolve();
    };
    const stop = document.store.subscribe(() => isNamed() && end());
    const timer = setTimeout(end, PATIENCE);
  });
}
