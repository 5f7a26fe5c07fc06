import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { useHomeKeys } from '../../../../renderer/app/home/use-home-keys.ts';

afterEach(cleanup);

function Home({ onKeys }: { readonly onKeys: () => void }) {
  useHomeKeys({ '?': onKeys });
  return (
    <>
      <button type="button">new</button>
      <input aria-label="title" />
      <div role="dialog">
        <button type="button">close</button>
      </div>
    </>
  );
}

test('a key of Home works everywhere but where text is written, something is composed or a dialog is open', () => {
  const onKeys = vi.fn();
  render(<Home onKeys={onKeys} />);
  const press = (on: HTMLElement, more = {}) => fireEvent.keyDown(on, { key: '?', ...more });
  press(document.body);
  press(screen.getByText('new'));
  expect(onKeys).toHaveBeenCalledTimes(2);
  press(screen.getByLabelText('title'));
  press(screen.getByText('close'));
  press(document.body, { keyCode: 229 });
  expect(onKeys).toHaveBeenCalledTimes(2);
});
