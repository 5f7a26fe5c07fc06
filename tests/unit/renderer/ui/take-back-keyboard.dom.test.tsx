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

it('writes nothing into the journey that was typed for a dialog on its way', () => {
  const place = document.createElement('div');
  const field = document.createElement('textarea');
  const dialog = document.createElement('input');
  place.append(field);
  document.body.append(place, dialog);
  const typed = vi.fn();
  field.addEventListener('keydown', ({ key }) => typed(key));
  let open = true;
  let closed: () => void = () => undefined;
  const onClosed = (listener: () => void) => {
    closed = listener;
    return () => undefined;
  };
  stop = takeBackKeyboard({ place: () => place, focus: () => undefined, dialog: { isOpen: () => open, onClosed } });
  field.focus();
  press(field, 'V');
  expect(typed).not.toHaveBeenCalled();
  press(field, 'Escape');
  expect(typed.mock.calls).toEqual([['Escape']]);
  // it has come; who goes back to the journey beside it writes there
  dialog.focus();
  field.focus();
  press(field, 'a');
  expect(typed).toHaveBeenLastCalledWith('a');
  open = false;
  closed();
  press(field, 'b');
  expect(typed).toHaveBeenLastCalledWith('b');
});

it('gives the letters that were typed for a dialog on its way to its field, as if they were typed there', () => {
  const place = document.createElement('div');
  const field = document.createElement('textarea');
  const frame = document.createElement('div');
  frame.setAttribute('role', 'dialog');
  frame.tabIndex = -1;
  const asked = document.createElement('input');
  place.append(field);
  frame.append(asked);
  document.body.append(place, frame);
  asked.value = 'old';
  asked.addEventListener('focus', () => asked.select());
  const heard = vi.fn();
  asked.addEventListener('input', () => heard(asked.value));
  let open = true;
  stop = takeBackKeyboard({ place: () => place, focus: () => undefined, dialog: { isOpen: () => open, onClosed: () => () => undefined } });
  field.focus();
  for (const key of ['q', 'x', 'Backspace', 'u', 'Shift', 'E', 'Enter']) press(field, key);
  field.blur();
  press(document.body, '问');
  frame.focus();
  expect(heard).not.toHaveBeenCalled();
  asked.focus();
  expect(heard.mock.calls).toEqual([['quE问']]);
  // once
  field.focus();
  asked.focus();
  expect(heard).toHaveBeenCalledTimes(1);
  open = false;
});

it('writes them into no button, and into no field that comes after one', () => {
  const place = document.createElement('div');
  const field = document.createElement('textarea');
  const button = document.createElement('button');
  const later = document.createElement('input');
  place.append(field);
  document.body.append(place, button, later);
  stop = takeBackKeyboard({ place: () => place, focus: () => undefined, dialog: { isOpen: () => true, onClosed: () => () => undefined } });
  field.focus();
  press(field, 'q');
  button.focus();
  later.focus();
  expect(later.value).toBe('');
});
