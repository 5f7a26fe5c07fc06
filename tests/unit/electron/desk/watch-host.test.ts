import { expect, test, vi } from 'vitest';
import { watchHost } from '../../../../electron/desk/watch-host.ts';
import type { HostProcess } from '../../../../electron/transports/child-process.ts';
import { until } from '../../../kit/until.ts';

const LIMITS = { start: -1, silence: -1, memory: 1, look: 5 };
const host = { pid: process.pid } as HostProcess;

test('a host that was silent for too long is told of once', async () => {
  const onHung = vi.fn();
  watchHost(host, LIMITS, onHung);
  await until(() => onHung.mock.calls.length > 0);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(onHung).toHaveBeenCalledTimes(1);
});

test('one that ends while it is looked at is no host that hangs', async () => {
  vi.useFakeTimers();
  const onHung = vi.fn();
  const watch = watchHost(host, LIMITS, onHung);
  vi.advanceTimersByTime(LIMITS.look);
  watch.stop();
  vi.useRealTimers();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(onHung).not.toHaveBeenCalled();
});
