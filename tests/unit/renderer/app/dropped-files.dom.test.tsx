import { cleanup, render } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { catchDropped, takeDropped } from '../../../../renderer/app/dropped-files.ts';
import { FileDrop } from '../../../../renderer/app/home/file-drop.tsx';
import { createWords } from '../../../../renderer/app/words/create-words.ts';

afterEach(cleanup);

let target: Window;
beforeEach(() => {
  // A window of its own for each test: nobody stops listening to a window.
  target = new EventTarget() as unknown as Window;
});

/** jsdom knows no dragging. */
function drop(...names: string[]): Event {
  return dragging('drop', ...names);
}

function dragging(type: string, ...names: string[]): Event {
  const event = new Event(type, { cancelable: true });
  const files = names.map((name) => new File(['x'], name));
  return Object.assign(event, { dataTransfer: { types: files.length > 0 ? ['Files'] : ['text/plain'], files } });
}

function taken(): string[] {
  const names: string[] = [];
  takeDropped(target, (files) => names.push(...files.map(({ name }) => name)));
  return names;
}

test('files that were dropped too early wait for who takes them, once', () => {
  catchDropped(target, null);
  const event = drop('a.cxmap', 'b.csv');
  target.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(true);
  expect(taken()).toEqual(['a.cxmap', 'b.csv']);
  expect(taken()).toEqual([]);
});

test.each(['dragenter', 'dragover'])('%s is answered for files alone: a browser drops nothing where the last of these was not', (type) => {
  catchDropped(target, null);
  const [files, text] = [dragging(type, 'a.cxmap'), dragging(type)];
  for (const event of [files, text]) target.dispatchEvent(event);
  expect([files.defaultPrevented, text.defaultPrevented]).toEqual([true, false]);
});

test('what was taken where it was dropped, and text, is left alone', () => {
  catchDropped(target, null);
  const done = drop('a.cxmap');
  done.preventDefault();
  target.dispatchEvent(done);
  const text = drop();
  target.dispatchEvent(text);
  expect(text.defaultPrevented).toBe(false);
  expect(taken()).toEqual([]);
});

test('the desktop program opens maps where they lie, whoever took the drop; only the rest waits', () => {
  const openDropped = vi.fn<(files: readonly File[]) => void>();
  catchDropped(target, { connect: () => undefined, openDropped });
  target.dispatchEvent(drop('a.CXMAP', 'b.csv'));
  const done = drop('c.cxmap');
  done.preventDefault();
  target.dispatchEvent(done);
  expect(openDropped.mock.calls.map(([files]) => files.map(({ name }) => name))).toEqual([['a.CXMAP'], ['c.cxmap']]);
  expect(taken()).toEqual(['b.csv']);
});

test('Home takes what was dropped before it was drawn', () => {
  catchDropped(window, null);
  window.dispatchEvent(drop('a.csv'));
  const onFiles = vi.fn<(files: readonly File[]) => void>();
  render(
    <I18nextProvider i18n={createWords('en')}>
      <FileDrop onFiles={onFiles}>Home</FileDrop>
    </I18nextProvider>,
  );
  expect(onFiles.mock.calls.map(([files]) => files.map(({ name }) => name))).toEqual([['a.csv']]);
});
