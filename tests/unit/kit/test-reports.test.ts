import type { JSONReport } from '@playwright/test/reporter';
import { expect, test } from 'vitest';
import type { JsonTestResults } from 'vitest/node';
import { browserOutcome, lastLines, unitOutcome } from '../../kit/test-reports.ts';

const unit = {
  testResults: [
    { name: '/tree/tests/broken.test.ts', status: 'failed', message: 'cannot load', assertionResults: [] },
    {
      name: '/tree/tests/some.test.ts',
      status: 'failed',
      message: '',
      assertionResults: [
        { fullName: 'group works', status: 'passed', failureMessages: [] },
        {
          fullName: 'group is late',
          status: 'passed',
          failureMessages: ['Error: too late\n    at /tree/tests/some.test.ts:4:48\n    at /tree/node_modules/x.js:1:1'],
        },
        { fullName: 'group fails', status: 'failed', failureMessages: ['Error: 1 is not 2', 'Error: 1 is not 2'] },
        { fullName: 'group waits', status: 'skipped', failureMessages: [] },
      ],
    },
  ],
} as unknown as JsonTestResults;

const spec = (title: string, status: string, ...messages: string[]) => ({
  title,
  tests: [{ status, projectName: 'browser', results: messages.map((message) => ({ errors: [{ message }] })) }],
});

const browser = {
  errors: [{ message: 'no browser' }],
  suites: [
    {
      file: 'map.spec.ts',
      specs: [spec('draws', 'expected'), spec('is quick', 'flaky', 'was slow')],
      suites: [{ file: 'map.spec.ts', specs: [spec('ends', 'unexpected', 'did not'), spec('rests', 'skipped')] }],
    },
  ],
} as unknown as JSONReport;

test('a run of vitest tells what passed, what failed and what needed a second try', () => {
  expect(unitOutcome(unit)).toMatchObject({
    passed: 2,
    failed: [
      { test: '/tree/tests/broken.test.ts', why: 'cannot load' },
      { test: '/tree/tests/some.test.ts › group fails', why: 'Error: 1 is not 2' },
    ],
    again: [{ test: '/tree/tests/some.test.ts › group is late' }],
  });
});

test('a run of Playwright tells the same, and what went wrong beside the specs', () => {
  expect(browserOutcome(browser)).toEqual({
    passed: 2,
    failed: [
      { test: '[browser] map.spec.ts › ends', why: 'did not' },
      { test: 'Playwright', why: 'no browser' },
    ],
    again: [{ test: '[browser] map.spec.ts › is quick', why: 'was slow' }],
  });
});

test('the last lines name what to look at, without the way through the runner, and end with the count', () => {
  expect(lastLines(unitOutcome(unit), '/tree')).toBe(
    [
      'passed at the second try: tests/some.test.ts › group is late\n  Error: too late\n      at /tree/tests/some.test.ts:4:48\n',
      'failed: tests/broken.test.ts\n  cannot load\n',
      'failed: tests/some.test.ts › group fails\n  Error: 1 is not 2\n',
      '2 passed, 2 failed',
    ].join('\n'),
  );
});
