import type { DocumentStore } from './document-store.ts';

/** Taking back what was just done, for as long as it is the last thing that was done. */
interface LastStep {
  /** Nothing where something else was done since: that is not what was meant. */
  readonly onUndo: () => void;
  /** `ended` is called once, when something else has been done. */
  readonly until: (ended: () => void) => void;
}

/** For a notice that offers to take back what the window did last. */
export function lastStep(document: DocumentStore): LastStep {
  const { store } = document;
  const { did } = store.getState();
  return {
    onUndo: () => {
      if (store.getState().did === did) document.undo();
    },
    until: (ended) => {
      const stop = store.subscribe((state) => {
        if (state.did === did) return;
        stop();
        ended();
      });
    },
  };
}
