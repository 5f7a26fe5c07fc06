import type { Action, ActionContext } from './action.ts';
import { ACTIONS } from './actions.ts';
import { isMac, matches, parseKeys } from './keys.ts';

/** While an input method composes, every key belongs to it; 229 is what browsers say where they say nothing else. */
function isComposing(event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** Whether a key typed at `target` writes text there. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  // The map's field that only waits for typing: no text is written in it yet.
  if (isWaitingField(target)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !['button', 'checkbox', 'radio', 'range', 'color', 'file', 'submit', 'reset'].includes(target.type);
}

function isWaitingField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.dataset['catcher'] === 'idle';
}

/** On a cell of the map a plain sign (`?`, `!`) begins a text: it is no shortcut there. */
function beginsText(event: KeyboardEvent, { view }: ActionContext): boolean {
  const plain = event.key.length === 1 && !(event.ctrlKey || event.metaKey || event.altKey);
  return plain && isWaitingField(event.target) && view.store.getState().cell !== null;
}

/** Inside these a key belongs to what is open there. */
const OPEN_ABOVE = '[role="dialog"], [role="menu"], [role="listbox"]';

/** Whether a key reaches actions here: not while something composes or where somebody handled it before; in text fields and dialogs only those that work there, too. */
export function reaches(event: KeyboardEvent, { native, whileWriting }: Pick<Action, 'native' | 'whileWriting'>): boolean {
  if (isComposing(event) || event.defaultPrevented || native) return false;
  const covered = event.target instanceof Element && event.target.closest(OPEN_ABOVE) !== null;
  return whileWriting === true || !(covered || isTextField(event.target));
}

/**
 * Runs the action whose keys were pressed. Answers false, and leaves the event alone, where there is none: while something
 * composes, in text fields and dialogs (but for actions that work there too), and where somebody handled the key before.
 */
export function dispatchKey(event: KeyboardEvent, context: ActionContext, actions: readonly Action[] = ACTIONS, mac: boolean = isMac()): boolean {
  if (beginsText(event, context)) return false;
  for (const action of actions) {
    const keys = action.keys.find((combination) => matches(event, combination, mac));
    if (keys === undefined || !reaches(event, action) || !action.enabled(context)) continue;
    event.preventDefault();
    action.run(context, parseKeys(keys).key);
    return true;
  }
  return false;
}
