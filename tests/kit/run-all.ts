import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** One command for every test: prepare, build, vitest, Playwright, and a last line that says how it went. */
const REPORTS = join('out', 'reports');
const UNIT_REPORT = join(REPORTS, 'vitest.json');
const BROWSER_REPORT = join(REPORTS, 'playwright.json');

interface Count {
  readonly passed: number;
  readonly failed: number;
}

function node(script: string, ...args: string[]): boolean {
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: BROWSER_REPORT };
  return spawnSync(process.execPath, [script, ...args], { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

function npmScript(name: string): boolean {
  const npm = process.env['npm_execpath'];
  if (npm) return node(npm, 'run', '--silent', name);
  return spawnSync('npm', ['run', '--silent', name], { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

function unitCount(): Count {
  if (!existsSync(UNIT_REPORT)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(UNIT_REPORT, 'utf8')) as { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number };
  // a file that cannot be loaded fails as a suite without failed tests
  return { passed: report.numPassedTests, failed: Math.max(report.numFailedTests, report.numFailedTestSuites > 0 ? 1 : 0) };
}

function browserCount(): Count {
  if (!existsSync(BROWSER_REPORT)) return { passed: 0, failed: 1 };
  const { stats, errors } = JSON.parse(readFileSync(BROWSER_REPORT, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number };
    errors: unknown[];
  };
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

function runAll(): void {
  rmSync(REPORTS, { recursive: true, force: true });
  if (!npmScript('prepare:tests') || !npmScript('build')) process.exit(1);
  mkdirSync(REPORTS, { recursive: true });
  const unitPassed = node(join('node_modules', 'vitest', 'vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`);
  const browserPassed = node(join('node_modules', '@playwright', 'test', 'cli.js'), 'test');
  const unit = unitCount();
  const browser = browserCount();
  const failed = unit.failed + browser.failed;
  console.log(`${unit.passed + browser.passed} passed, ${failed} failed`);
  process.exit(unitPassed && browserPassed && failed === 0 ? 0 : 1);
}

runAll();
