import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askWhenStill } from '../../../../renderer/app/workbench/ask-when-still.ts';
import { createView } from '../../../../renderer/state/index.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

function start(isAnswered = () => false) {
  const view = createView({ memory: localStorage, width: 1440 });
  const stop = askWhenStill(view, isAnswered);
  return { stop, asked: () => view.store.getState().dialog === 'sign', view };
}

const press = () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));

test('asks once nobody has pressed a key for a moment', () => {
  const { asked } = start();
  for (let at = 0; at < 10; at++) {
    vi.advanceTimersByTime(400);
    press();
  }
  expect(asked()).toBe(false);
  vi.advanceTimersByTime(2_000);
  expect(asked()).toBe(true);
});

test('does not take the keys of somebody who stands in a field, nor of a card that is written', () => {
  const { asked, view } = start();
  const field = document.body.appendChild(document.createElement('textarea'));
  field.focus();
  vi.advanceTimersByTime(5_000);
  expect(asked()).toBe(false);
  field.blur();
  view.edit({ kind: 'card', id: 'c', field: 'text' });
  vi.advanceTimersByTime(5_000);
  expect(asked()).toBe(false);
  view.edit(null);
  vi.advanceTimersByTime(2_000);
  expect(asked()).toBe(true);
});

test('the map’s own field holds it back only while a card is written in it; a window that leaves asks no more', () => {
  const field = document.body.appendChild(document.createElement('textarea'));
  field.dataset['catcher'] = 'editing';
  field.focus();
  const { asked } = start();
  vi.advanceTimersByTime(5_000);
  expect(asked()).toBe(false);
  field.dataset['catcher'] = 'idle';
  vi.advanceTimersByTime(2_000);
  expect(asked()).toBe(true);
  const other = start();
  other.stop();
  vi.advanceTimersByTime(5_000);
  expect(other.asked()).toBe(false);
});

test('does not come over another dialog, nor after the answer was given there', () => {
  let answered = false;
  const { asked } = start(() => answered);
  const settings = document.body.appendChild(document.createElement('section'));
  settings.setAttribute('role', 'dialog');
  vi.advanceTimersByTime(5_000);
  expect(asked()).toBe(false);
  answered = true;
  settings.remove();
  vi.advanceTimersByTime(5_000);
  expect(asked()).toBe(false);
});
