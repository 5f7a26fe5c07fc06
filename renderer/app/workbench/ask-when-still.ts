import type { ViewStore } from '../../state/index.ts';

/** Milliseconds without a key after which nobody is in the middle of a sentence. */
const PAUSE = 900;
const EACH = 150;

/**
 * Who edits is asked once nothing is being written, on the map or in any field, and nothing lies over the map: a dialog must not take the keys of a
 * sentence. Whoever says so meanwhile, in the settings, is not asked.
 */
export function askWhenStill(view: ViewStore, isAnswered: () => boolean, page: Document = document): () => void {
  let lastKey = Date.now() - PAUSE / 2;
  const note = () => {
    lastKey = Date.now();
  };
  page.addEventListener('keydown', note, true);
  const stop = () => {
    clearInterval(timer);
    page.removeEventListener('keydown', note, true);
  };
  const timer = setInterval(() => {
    if (isAnswered()) return stop();
    const { editing, dialog, screen } = view.store.getState();
    const covered = dialog !== null || page.querySelector('[role="dialog"]') !== null;
    // Nobody is asked before an audience.
    if (screen === 'present' || editing !== null || covered || Date.now() - lastKey < PAUSE || isInField(page.activeElement)) return;
    stop();
    view.openDialog('sign');
  }, EACH);
  return stop;
}

/** The map's own field mostly only waits for keys. */
function isInField(element: Element | null): boolean {
  return element?.matches('input, textarea:not([data-catcher="idle"]), [contenteditable="true"]') ?? false;
}
