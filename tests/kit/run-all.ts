import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { browserOutcome, lastLines, NO_REPORT, type Outcome, unitOutcome } from './test-reports.ts';

/** One command for every test: prepare, build, vitest, Playwright, and last lines that say how it went. */
const REPORTS = join('out', 'reports');
const UNIT_REPORT = join(REPORTS, 'vitest.json');
const BROWSER_REPORT = join(REPORTS, 'playwright.json');

function node(script: string, ...args: string[]): boolean {
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: BROWSER_REPORT };
  return spawnSync(process.execPath, [script, ...args], { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

function npmScript(name: string): boolean {
  const npm = process.env['npm_execpath'];
  if (npm) return node(npm, 'run', '--silent', name);
  return spawnSync('npm', ['run', '--silent', name], { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

function outcomeIn<Report>(path: string, read: (report: Report) => Outcome): Outcome {
  return existsSync(path) ? read(JSON.parse(readFileSync(path, 'utf8')) as Report) : NO_REPORT(path);
}

function runAll(): void {
  rmSync(REPORTS, { recursive: true, force: true });
  if (!npmScript('prepare:tests') || !npmScript('build')) process.exit(1);
  mkdirSync(REPORTS, { recursive: true });
  const unitPassed = node(join('node_modules', 'vitest', 'vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`);
  const browserPassed = node(join('node_modules', '@playwright', 'test', 'cli.js'), 'test');
  const unit = outcomeIn(UNIT_REPORT, unitOutcome);
  const browser = outcomeIn(BROWSER_REPORT, browserOutcome);
  const all = { passed: unit.passed + browser.passed, failed: [...unit.failed, ...browser.failed], again: [...unit.again, ...browser.again] };
  console.log(lastLines(all, process.cwd()));
  process.exit(unitPassed && browserPassed && all.failed.length === 0 ? 0 : 1);
}

runAll();
