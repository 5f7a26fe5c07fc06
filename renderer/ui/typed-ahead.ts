import type { KeyboardHome } from './take-back-keyboard.ts';

interface ComingDialog {
  /** Whether a key was meant for the dialog; it then writes nothing elsewhere, and its letter waits for the dialog's field. */
  takes(event: KeyboardEvent): boolean;
  stop(): void;
}

/**
 * A dialog that was asked for and does not have the focus yet: its code is still loading, say. Keys that come meanwhile were meant for it: they
 * must not be written over what is selected in the journey, and its field gets what they would have written there.
 */
export function watchForDialog({ dialog, place }: KeyboardHome): ComingDialog {
  let arrived = false;
  let ahead = '';
  const isHome = (target: EventTarget | null) => target instanceof Node && (place()?.contains(target) ?? false);
  const arrive = ({ target }: FocusEvent) => {
    // The frame of a dialog may have the focus for a moment before its field.
    if (isHome(target) || (target instanceof Element && target.matches('[role="dialog"]'))) return;
    arrived = dialog.isOpen();
    if (arrived) write(target, ahead);
    ahead = '';
  };
  const closed = dialog.onClosed(() => {
    arrived = false;
    ahead = '';
  });
  window.addEventListener('focusin', arrive);
  return {
    takes(event) {
      const isMeant = !arrived && dialog.isOpen() && event.key !== 'Escape' && !(event.ctrlKey || event.metaKey || event.altKey);
      // Where nothing has the focus, Tab still finds the dialog.
      const fromNowhere = event.target === document.body && [...event.key].length === 1;
      if (!isMeant || !(isHome(event.target) || fromNowhere)) return false;
      ahead = withKey(ahead, event.key);
      return true;
    },
    stop() {
      closed();
      window.removeEventListener('focusin', arrive);
    },
  };
}

function withKey(text: string, key: string): string {
  if (key === 'Backspace') return [...text].slice(0, -1).join('');
  return [...key].length === 1 ? text + key : text;
}

/** As if typed there: over what is selected, with the event by which a field hears of it. */
function write(target: EventTarget | null, text: string): void {
  if (text === '' || !isTextField(target) || target.readOnly || target.disabled) return;
  target.setRangeText(text, target.selectionStart ?? target.value.length, target.selectionEnd ?? target.value.length, 'end');
  target.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
}

function isTextField(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && ['text', 'search'].includes(target.type));
}
