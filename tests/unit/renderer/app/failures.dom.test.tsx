import { MantineProvider } from '@mantine/core';
import { cleanup, render } from '@testing-library/react';
import { createInstance } from 'i18next';
import { afterEach, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../../../renderer/app/error-boundary.tsx';
import { createFailureTeller, watchFailures } from '../../../../renderer/app/failures/tell-failures.ts';
import { mailOf } from '../../../../renderer/app/settings/report-mail.ts';
import { Disconnected } from '../../../../renderer/client/index.ts';
import type { WindowFailure } from '../../../../shared/contract/reports.ts';
import { windowFailureSchema } from '../../../../shared/contract/reports.ts';
import { FakeDesk } from '../../../kit/desk-window.tsx';
import { pretendMedia } from '../../../kit/pretend-media.ts';
import { until } from '../../../kit/until.ts';

pretendMedia();
afterEach(cleanup);

function rejection(reason: unknown): Event {
  return Object.assign(new Event('unhandledrejection'), { reason });
}

it('tells the desk of what nobody caught, each once and only so many', async () => {
  const desk = new FakeDesk();
  const stop = watchFailures(window, createFailureTeller(desk.connection));
  const error = new TypeError('no "plan"');
  window.dispatchEvent(new ErrorEvent('error', { error, message: error.message }));
  window.dispatchEvent(new ErrorEvent('error', { error, message: error.message }));
  window.dispatchEvent(rejection('just a word'));
  window.dispatchEvent(rejection(new Disconnected()));
  window.dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop completed with undelivered notifications.' }));
  await until(() => desk.told.length === 2);
  expect(desk.told).toMatchObject([
    { how: 'error', message: 'TypeError: no "plan"' },
    { how: 'rejection', message: 'just a word', stack: '' },
  ]);
  for (let round = 0; round < 50; round++) window.dispatchEvent(rejection(new Error(`${round} ${'x'.repeat(50_000)}`)));
  await until(() => desk.told.length === 5);
  stop();
  window.dispatchEvent(rejection('later'));
  await Promise.resolve();
  expect(desk.told).toHaveLength(5);
  for (const failure of desk.told) expect(windowFailureSchema.safeParse(failure).success).toBe(true);
});

it('tells of a screen that cannot be drawn, and shows the way on', () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const told: WindowFailure[] = [];
  const words = createInstance();
  void words.init({ lng: 'en', resources: { en: { translation: { shell: { broken: 'broken', reload: 'Reload' } } } } });
  const Broken = (): never => {
    throw new Error('no such lane');
  };
  const { container } = render(
    <MantineProvider env="test">
      <ErrorBoundary words={words} onFailed={(failure) => told.push(failure)}>
        <Broken />
      </ErrorBoundary>
    </MantineProvider>,
  );
  expect(told).toMatchObject([{ how: 'render', message: 'Error: no such lane' }]);
  expect(told[0]?.stack).toContain('Broken');
  expect(container.textContent).toContain('broken');
  quiet.mockRestore();
});

it('a mail holds the beginning of a report, and never more than mail programs take', () => {
  const t = ((key: string) => key) as never;
  expect(decodeURIComponent(mailOf('short', t))).toMatch(/short$/);
  const long = mailOf('长'.repeat(20_000), t);
  expect(long.length).toBeLessThanOrEqual(1_910);
  expect(decodeURIComponent(long)).toMatch(/长…$/);
  // wherever it is cut, also within a sign of two units
  for (const before of ['', 'x']) expect(decodeURIComponent(mailOf(`${before}${'😀'.repeat(2_000)}`, t))).toMatch(/…$/);
});
