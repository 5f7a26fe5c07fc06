import type { CanvasHost } from '../canvas-host.ts';
import { isComposing } from '../editor/composition.ts';
import { standOnFreeCell } from './free-cell.ts';
import { handleKey } from './handle-key.ts';

/** Where keys belong to what lies over the map or was opened from a panel. */
const OPEN_ABOVE = '[role="dialog"], [role="menu"], [role="listbox"]';

/**
 * A shown map has the keyboard, on its first empty cell. It takes it back where nothing else holds it (a closed dialog's
 * button is gone, say) and when Escape leaves a panel.
 */
export function takeKeyboard(host: CanvasHost): () => void {
  standOnFreeCell(host);
  if (!isHeldElsewhere(host)) host.focus();
  let inPopup = false;
  // Before the field's own handler closes what Escape is meant for.
  const look = (event: KeyboardEvent) => {
    inPopup = event.target instanceof Element && (event.target.closest(OPEN_ABOVE) !== null || event.target.matches('input[aria-expanded="true"]'));
  };
  const key = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isComposing(event) || inPopup || isCovered(host)) return;
    if (document.activeElement === document.body) takeKey(host, event);
    else if (event.key === 'Escape' && isOutside(host, event.target)) host.focus();
  };
  window.addEventListener('keydown', look, { capture: true });
  window.addEventListener('keydown', key);
  const stop = afterDialogs(host);
  return () => {
    stop();
    window.removeEventListener('keydown', look, { capture: true });
    window.removeEventListener('keydown', key);
  };
}

/** How long a closing dialog keeps the focus, in milliseconds: its fading, and what it does after that. */
const DIALOG_GOES = [0, 120, 350] as const;

/** A dialog gives the focus back to what opened it; the map takes it where that was nothing, or is gone. */
function afterDialogs(host: CanvasHost): () => void {
  let waiting: number[] = [];
  const take = () => {
    if (document.activeElement === document.body && host.view.store.getState().dialog === null) host.focus();
  };
  const stop = host.view.store.subscribe((state, before) => {
    if (state.dialog !== null || before.dialog === null) return;
    waiting = DIALOG_GOES.map((delay) => window.setTimeout(take, delay));
  });
  return () => {
    stop();
    for (const timer of waiting) clearTimeout(timer);
  };
}

/** The field has the focus before the browser writes the letter, so that none is lost. */
function takeKey(host: CanvasHost, event: KeyboardEvent): void {
  host.focus();
  if (event.key !== 'Tab') handleKey(host, event);
}

function isCovered(host: CanvasHost): boolean {
  return host.view.store.getState().dialog !== null || document.querySelector('[role="dialog"]') !== null;
}

function isHeldElsewhere(host: CanvasHost): boolean {
  const held = document.activeElement;
  if (isCovered(host)) return true;
  return held instanceof HTMLInputElement || held instanceof HTMLTextAreaElement || (held instanceof HTMLElement && held.isContentEditable);
}

function isOutside(host: CanvasHost, target: EventTarget | null): boolean {
  return target instanceof Node && !host.places.canvas?.contains(target);
}
