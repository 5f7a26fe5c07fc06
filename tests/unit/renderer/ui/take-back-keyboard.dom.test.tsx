import { afterEach, expect, it, vi } from 'vitest';
import { takeBackKeyboard } from '../../../../renderer/ui/take-back-keyboard.ts';

let stop: () => void = () => undefined;
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

function home() {
  const key = vi.fn();
  const focus = vi.fn();
  stop = takeBackKeyboard({ place: () => null, focus, key, dialog: { isOpen: () => false, onClosed: () => () => undefined } });
  return { key, focus };
}

const press = (target: Element, key: string) => target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

it('takes a key that was typed where nothing has the focus', () => {
  const { key } = home();
  press(document.body, 'Enter');
  expect(key).toHaveBeenCalledTimes(1);
});

it('leaves the key with which a field is left to that field', () => {
  const { key, focus } = home();
  const field = document.createElement('input');
  document.body.append(field);
  field.addEventListener('keydown', () => field.blur());
  field.focus();
  press(field, 'Enter');
  expect(document.activeElement).toBe(document.body);
  expect([key.mock.calls, focus.mock.calls]).toEqual([[], []]);
});
