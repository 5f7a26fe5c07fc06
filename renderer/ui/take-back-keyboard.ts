import { isComposing } from './composing.ts';
import { watchForDialog } from './typed-ahead.ts';

/** Where keys belong to what lies over a journey or was opened from a panel. */
const OPEN_ABOVE = '[role="dialog"], [role="menu"], [role="listbox"]';

/** What the keyboard comes back to: the shown journey, as map, table or outline. */
export interface KeyboardHome {
  place(): Element | null;
  focus(): void;
  readonly dialog: {
    isOpen(): boolean;
    onClosed(listener: () => void): () => void;
  };
  /** Does what a key means there, where it was typed while nothing had the focus. */
  key?(event: KeyboardEvent): void;
}

/** A journey takes the keyboard back where nothing else holds it (a closed dialog's button is gone, say) and when Escape leaves a panel. */
export function takeBackKeyboard(home: KeyboardHome): () => void {
  let inPopup = false;
  let fromNowhere = false;
  const dialogComes = watchForDialog(home);
  // Before the field's own handler closes what Escape is meant for.
  const look = (event: KeyboardEvent) => {
    if (dialogComes.takes(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
    fromNowhere = event.target === document.body || event.target === document.documentElement;
    inPopup = event.target instanceof Element && (event.target.closest(OPEN_ABOVE) !== null || event.target.matches('input[aria-expanded="true"]'));
  };
  const key = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isComposing({ nativeEvent: event }) || inPopup || isCovered(home)) return;
    // Tab past the last button of the page comes round to its first: a journey in between would hold it for ever.
    // The key that leaves a field, such as Enter, was for that field alone.
    if (fromNowhere && document.activeElement === document.body && event.key !== 'Tab') {
      // The field has the focus before the browser writes the letter, so that none is lost.
      home.focus();
      home.key?.(event);
    } else if (event.key === 'Escape' && event.target instanceof Node && !home.place()?.contains(event.target)) home.focus();
  };
  window.addEventListener('keydown', look, { capture: true });
  window.addEventListener('keydown', key);
  const stop = afterDialogs(home);
  return () => {
    stop();
    dialogComes.stop();
    window.removeEventListener('keydown', look, { capture: true });
    window.removeEventListener('keydown', key);
  };
}

/** How long a closing dialog keeps the focus, in milliseconds: its fading, and what it does after that. */
const DIALOG_GOES = [0, 120, 350] as const;

/** A dialog gives the focus back to what opened it; the journey takes it where that was nothing, or is gone. */
function afterDialogs({ dialog, focus }: KeyboardHome): () => void {
  let waiting: number[] = [];
  const take = () => {
    if (document.activeElement === document.body && !dialog.isOpen()) focus();
  };
  const stop = dialog.onClosed(() => {
    waiting = DIALOG_GOES.map((delay) => window.setTimeout(take, delay));
  });
  return () => {
    stop();
    for (const timer of waiting) clearTimeout(timer);
  };
}

function isCovered({ dialog }: Pick<KeyboardHome, 'dialog'>): boolean {
  return dialog.isOpen() || document.querySelector('[role="dialog"]') !== null;
}

/** Whether somebody writes somewhere, or is asked something: a journey that comes up leaves the keyboard there. */
export function isKeyboardTaken(home: Pick<KeyboardHome, 'dialog'>): boolean {
  const held = document.activeElement;
  if (isCovered(home)) return true;
  return held instanceof HTMLInputElement || held instanceof HTMLTextAreaElement || (held instanceof HTMLElement && held.isContentEditable);
}
