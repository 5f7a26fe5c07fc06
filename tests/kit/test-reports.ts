import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter';
import type { JsonTestResults } from 'vitest/node';

/** A test that did not pass at the first try, and why. */
export interface Stumble {
  readonly test: string;
  readonly why: string;
}

/** What a run of tests came to. */
export interface Outcome {
  readonly passed: number;
  readonly failed: readonly Stumble[];
  /** They passed when they were tried again. */
  readonly again: readonly Stumble[];
}

/** A run that left no report. */
export const NO_REPORT = (runner: string): Outcome => ({ passed: 0, failed: [{ test: runner, why: 'left no report' }], again: [] });

export function unitOutcome({ testResults }: JsonTestResults): Outcome {
  // a file that cannot be loaded fails without a failed test
  const unloaded = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, status, failureMessages }) => ({ status, stumble: { test: `${name} › ${fullName}`, why: failureMessages?.[0] ?? '' } })),
  );
  const passed = tests.filter(({ status }) => status === 'passed');
  const failed = tests.filter(({ status }) => status === 'failed').map(({ stumble }) => stumble);
  return {
    passed: passed.length,
    failed: [...unloaded.map(({ name, message }) => ({ test: name, why: message })), ...failed],
    again: passed.map(({ stumble }) => stumble).filter(({ why }) => why !== ''),
  };
}

export function browserOutcome({ suites, errors }: JSONReport): Outcome {
  const tests = suites.flatMap(testsOf);
  const of = (wanted: string) => tests.filter(({ status }) => status === wanted).map(({ stumble }) => stumble);
  const again = of('flaky');
  return {
    passed: of('expected').length + again.length,
    failed: [...of('unexpected'), ...errors.map(({ message = '' }) => ({ test: 'Playwright', why: message }))],
    again,
  };
}

function testsOf({ file, specs, suites = [] }: JSONReportSuite): { status: string; stumble: Stumble }[] {
  const own = specs.flatMap(({ title, tests }) =>
    tests.map(({ status, projectName, results }) => ({
      status,
      stumble: { test: `[${projectName}] ${file} › ${title}`, why: results.flatMap(({ errors }) => errors)[0]?.message ?? '' },
    })),
  );
  return [...own, ...suites.flatMap(testsOf)];
}

/** The last lines of a run: whoever sees only these knows what to look at. `folder`: what names of files need not repeat. */
export function lastLines({ passed, failed, again }: Outcome, folder: string): string {
  const told = (how: string, stumbles: readonly Stumble[]) =>
    stumbles.map(({ test, why }) => `${how}: ${test.replace(`${folder}/`, '')}\n${opening(why).replace(/^/gm, '  ')}\n`);
  return [...told('passed at the second try', again), ...told('failed', failed), `${passed} passed, ${failed.length} failed`].join('\n');
}

/** Lines of an error that are told: what was expected and where, not the runner's own way there. */
const TOLD = 20;

function opening(why: string): string {
  const lines = why.split('\n').filter((line) => !line.includes('node_modules'));
  return lines.slice(0, TOLD).join('\n');
}
