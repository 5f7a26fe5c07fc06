import { act, render, screen } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { type Code, codeOf, useCode } from '../../../../renderer/ui/code.ts';

interface Screen {
  readonly text: string;
}

function Shown({ code }: { readonly code: Code<Screen> }) {
  return <p>{useCode(code)?.text ?? 'waits'}</p>;
}

class Boundary extends Component<{ readonly children: ReactNode }, { readonly failed: string | null }> {
  override state: { readonly failed: string | null } = { failed: null };
  static getDerivedStateFromError(error: Error) {
    return { failed: error.message };
  }
  override render() {
    return this.state.failed ?? this.props.children;
  }
}

describe('code that comes when it is wanted', () => {
  it('is fetched once, whoever asks', async () => {
    let fetched = 0;
    const code = codeOf(async () => ({ text: String(++fetched) }));
    const [one, other] = await Promise.all([code.load(), code.load()]);
    expect([one.text, other.text, (await code.load()).text, fetched]).toEqual(['1', '1', '1', 1]);
  });

  it('is fetched again after a failure', async () => {
    let attempts = 0;
    const code = codeOf(async () => {
      if (++attempts === 1) throw new Error('gone');
      return { text: 'here' };
    });
    await expect(code.load()).rejects.toThrow('gone');
    expect(code.loaded).toBeNull();
    expect((await code.load()).text).toBe('here');
  });

  it('is drawn at once where it is here already, and as soon as it comes where it is not', async () => {
    const coming = Promise.withResolvers<Screen>();
    const code = codeOf(() => coming.promise);
    render(<Shown code={code} />);
    expect(screen.getByText('waits')).toBeTruthy();
    await act(async () => coming.resolve({ text: 'here' }));
    expect(screen.getByText('here')).toBeTruthy();
    render(<Shown code={code} />);
    expect(screen.getAllByText('here')).toHaveLength(2);
  });

  it('tells the boundary of the window when it cannot be fetched', async () => {
    const code = codeOf<Screen>(() => Promise.reject(new Error('gone')));
    await act(async () => {
      render(
        <Boundary>
          <Shown code={code} />
        </Boundary>,
      );
    });
    expect(document.body.textContent).toContain('gone');
  });
});
