import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { layInPauses } from '../../../../../renderer/canvas/first-view/lay-in-pauses.ts';

const HEIGHT = 3_000;

describe('a map that is laid out in pauses', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const begin = () => {
    const laid: number[] = [];
    const done = vi.fn();
    const stop = layInPauses(
      1_000,
      (until) => {
        laid.push(until);
        return Math.min(until + 50, HEIGHT);
      },
      done,
    );
    return { laid, done, stop };
  };

  it('goes on down to its foot, and says so once', () => {
    const { laid, done } = begin();
    expect(laid).toEqual([]);
    vi.runAllTimers();
    expect(laid.at(-1)).toBeGreaterThan(HEIGHT);
    expect(laid).toEqual([...laid].sort((a, b) => a - b));
    expect(done).toHaveBeenCalledTimes(1);
  });

  it('is whole at once for a key or the wheel', () => {
    const { laid, done } = begin();
    window.dispatchEvent(new Event('wheel'));
    expect(done).toHaveBeenCalledTimes(1);
    window.dispatchEvent(new Event('keydown'));
    vi.runAllTimers();
    expect(done).toHaveBeenCalledTimes(1);
    expect(laid).toEqual([]);
  });

  it('is left where it is stopped', () => {
    const { laid, done, stop } = begin();
    stop();
    vi.runAllTimers();
    window.dispatchEvent(new Event('wheel'));
    expect([laid.length, done.mock.calls.length]).toEqual([0, 0]);
  });
});
