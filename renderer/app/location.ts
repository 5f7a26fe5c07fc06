import { useSyncExternalStore } from 'react';
import { fileAt } from './shown-file.ts';

const CHANGED = 'cxmap:location';

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  window.addEventListener(CHANGED, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(CHANGED, listener);
  };
}

export function useLocation(): string {
  return useSyncExternalStore(subscribe, () => location.pathname);
}

/** In the desktop program another window may be the right one. */
let mayShowHere: ((path: string) => Promise<boolean>) | null = null;

/** From now on asked before each move, whether this window is the one to show the page. */
export function askBeforeGoing(ask: (path: string) => Promise<boolean>): void {
  mayShowHere = ask;
}

/** `fragment` is what the page is shown with, of no matter to which window shows it. */
export function go(path: string, fragment = ''): void {
  if (mayShowHere === null) showHere(path + fragment);
  // Without an answer the page is shown here: nobody is left without it.
  else
    void mayShowHere(path).then(
      (here) => here && showHere(path + fragment),
      () => showHere(path + fragment),
    );
}

/** Shows a page in this window, whatever other windows show. */
export function showHere(path: string): void {
  history.pushState(null, '', path);
  window.dispatchEvent(new Event(CHANGED));
}

/** The desk's id of the file that this window shows; null on Home. */
export function shownFile(): string | null {
  return fileAt(location.pathname);
}

export function fileAddress(id: string): string {
  return `/f/${encodeURIComponent(id)}`;
}

/** One presentation in the address of its projector: the same file, and which talk. */
const PROJECTOR = /^#present=([0-9A-Za-z]{1,40})$/;

/** The talk whose projector this window is; null: it is no projector. */
export function projectedTalk(): string | null {
  return PROJECTOR.exec(location.hash)?.[1] ?? null;
}

export function projectorAddress(session: string): string {
  return `${location.pathname}#present=${session}`;
}

/** The address of a file that is to be shown with the tour ends like this. */
export const TOUR = '#tour';

/** Whether the tour was asked for; asked for once, so that a reload does not begin it again. */
export function takeTour(): boolean {
  if (location.hash !== TOUR) return false;
  history.replaceState(null, '', location.pathname);
  return true;
}
