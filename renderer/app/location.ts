import { useSyncExternalStore } from 'react';

const CHANGED = 'cxmap:location';
const FILE = /^\/f\/([^/]+)\/?$/;

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

export function go(path: string): void {
  if (mayShowHere === null) showHere(path);
  // Without an answer the page is shown here: nobody is left without it.
  else
    void mayShowHere(path).then(
      (here) => here && showHere(path),
      () => showHere(path),
    );
}

/** Shows a page in this window, whatever other windows show. */
export function showHere(path: string): void {
  history.pushState(null, '', path);
  window.dispatchEvent(new Event(CHANGED));
}

/** The desk's id of the file that this window shows; null on Home. */
export function shownFile(): string | null {
  return FILE.exec(location.pathname)?.[1] ?? null;
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
