import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { useFocusAfterRemoval } from '../../../../renderer/ui/use-focus-after-removal.ts';

afterEach(cleanup);

function Rows({ names }: { readonly names: readonly string[] }) {
  const list = useFocusAfterRemoval<HTMLUListElement>();
  return (
    <>
      <ul ref={list}>
        {names.map((name) => (
          <li key={name}>
            <button type="button">{`name ${name}`}</button>
            <button type="button">{`remove ${name}`}</button>
          </li>
        ))}
      </ul>
      <form>
        <input aria-label="new" />
      </form>
    </>
  );
}

async function shown(...lists: readonly (readonly string[])[]): Promise<void> {
  const [first = [], ...later] = lists;
  const { rerender } = render(<Rows names={first} />);
  act(() => screen.getByText('remove b').focus());
  for (const names of later) {
    rerender(<Rows names={names} />);
    // Observers are told once the step is over.
    await act(() => Promise.resolve());
  }
}

describe('the keyboard in a list whose rows go', () => {
  it('goes on at the same control of the row that takes the place', async () => {
    await shown(['a', 'b', 'c'], ['a', 'c']);
    expect(document.activeElement?.textContent).toBe('remove c');
  });

  it('goes back to the last row where there is none behind', async () => {
    await shown(['a', 'b'], ['a']);
    expect(document.activeElement?.textContent).toBe('remove a');
  });

  it('goes to what adds to the list where that is empty', async () => {
    await shown(['b'], []);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('new');
  });

  it('stays where it is when another row goes', async () => {
    await shown(['a', 'b', 'c'], ['b', 'c']);
    expect(document.activeElement?.textContent).toBe('remove b');
  });
});
