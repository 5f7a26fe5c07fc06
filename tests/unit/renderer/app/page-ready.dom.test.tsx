import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pageReady } from '../../../../renderer/app/page-ready.ts';

/** jsdom has no faces. */
const load = vi.fn<(face: string) => Promise<unknown>>();

beforeEach(() => {
  load.mockReset().mockResolvedValue([]);
  Object.defineProperty(document, 'fonts', { configurable: true, value: { load } });
});
afterEach(() => document.head.replaceChildren());

/** jsdom loads no styles: a link is on its way until it is told otherwise. */
function addStyle(): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  document.head.append(link);
  return link;
}

test('a page is ready when its last style is there, or cannot be', async () => {
  const [first, second] = [addStyle(), addStyle()];
  let ready = false;
  const waiting = pageReady(document).then(() => {
    ready = true;
  });
  first.dispatchEvent(new Event('load'));
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(ready).toBe(false);
  second.dispatchEvent(new Event('error'));
  await waiting;
});

test('a page without styles is ready at once', async () => {
  await pageReady(document);
});

test('the faces of the first text are waited for, but not if they cannot be loaded, nor for ever', async () => {
  const face = Promise.withResolvers<unknown>();
  load.mockReturnValue(face.promise);
  let ready = false;
  const waiting = pageReady(document).then(() => {
    ready = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(ready).toBe(false);
  face.reject(new Error('no such face'));
  await waiting;
  load.mockReturnValue(new Promise(() => undefined));
  await pageReady(document);
});
