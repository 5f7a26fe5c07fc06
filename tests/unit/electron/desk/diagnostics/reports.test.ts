import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createDiagnostics } from '../../../../../electron/desk/diagnostics/index.ts';
import { createReports } from '../../../../../electron/desk/diagnostics/reports.ts';
import { markRunning } from '../../../../../electron/desk/diagnostics/running-mark.ts';
import { scratchFolder } from '../../../../kit/scratch-folder.ts';

const FAILURE = { kind: 'host-died', what: 'It ended (signal SIGKILL).', stack: '    at x (/srv/ana/electron/a.ts:1:1)', log: ['a line', 'another'] } as const;

test('a report says what it holds, what happened, where, and what the log said last; it can be read and deleted', async () => {
  const reports = createReports(join(await scratchFolder(), 'reports'), { now: () => 1_000 });
  const written = reports.write(FAILURE);
  expect(reports.list()).toEqual([written]);
  expect(written).toMatchObject({ id: '1970-01-01T00-00-01-000Z-host-died.txt', kind: 'host-died', at: 1_000 });
  const text = reports.read(written?.id ?? '');
  expect(Buffer.byteLength(text)).toBe(written?.bytes);
  for (const part of ['What is in here', 'CXMap 0.', process.platform, 'signal SIGKILL', 'at x (electron/a.ts:1:1)', 'a line\n  another'])
    expect(text).toContain(part);
  expect(text).not.toContain('ana');
  reports.remove(written?.id ?? '');
  expect(reports.list()).toEqual([]);
  expect(() => reports.read(written?.id ?? '')).toThrow('FILE_NOT_FOUND');
});

test('only the newest are kept, and none is large', async () => {
  const folder = await scratchFolder();
  let now = 0;
  const reports = createReports(folder, { now: () => now });
  for (let round = 0; round < 50; round++) {
    now += 61_000;
    reports.write({ ...FAILURE, what: `failure ${round} ${'y'.repeat(100_000)}` });
  }
  const list = reports.list();
  expect(list).toHaveLength(20);
  expect(list[0]?.at).toBe(now);
  expect(await readdir(folder)).toHaveLength(20);
  for (const { bytes } of list) expect(bytes).toBeLessThan(65_000);
});

test('what fails in a loop is told once a minute; different failures of one moment are told each', async () => {
  let now = 0;
  const reports = createReports(await scratchFolder(), { now: () => now });
  expect(reports.write(FAILURE)).not.toBeNull();
  expect(reports.write(FAILURE)).toBeNull();
  expect(reports.write({ ...FAILURE, what: 'another' })).not.toBeNull();
  expect(new Set(reports.list().map(({ id }) => id)).size).toBe(2);
  now = 120_000;
  expect(reports.write(FAILURE)).not.toBeNull();
});

test('nothing but reports is read, removed or listed', async () => {
  const folder = await scratchFolder();
  await mkdir(join(folder, 'reports'));
  await writeFile(join(folder, 'secret.txt'), 'mine');
  await writeFile(join(folder, 'reports', 'notes.txt'), 'mine');
  const reports = createReports(join(folder, 'reports'));
  expect(reports.list()).toEqual([]);
  for (const id of ['notes.txt', '../secret.txt', '..', '']) {
    expect(() => reports.read(id)).toThrow();
    reports.remove(id);
  }
  expect((await readdir(folder)).sort()).toEqual(['reports', 'secret.txt']);
  expect(await readdir(join(folder, 'reports'))).toEqual(['notes.txt']);
});

test('a folder that cannot be written costs nobody anything', async () => {
  const folder = await scratchFolder();
  await writeFile(join(folder, 'reports'), 'a file');
  expect(createReports(join(folder, 'reports')).write(FAILURE)).toBeNull();
});

test('a window’s failure is logged and reported without its words', async () => {
  const home = await scratchFolder();
  const diagnostics = createDiagnostics(home);
  const heard: string[] = [];
  diagnostics.onReport(({ kind }) => heard.push(kind));
  diagnostics.failWindow({
    how: 'rejection',
    message: 'TypeError: no "Hotel Ana"',
    stack: 'TypeError: no "Hotel Ana"\n    at f (app://cxmap/assets/i.js:2:3)',
  });
  expect(heard).toEqual(['window-error']);
  const text = diagnostics.reports.read(diagnostics.reports.list()[0]?.id ?? '');
  expect(text).toContain('TypeError: no "…"');
  expect(text).toContain('at f (assets/i.js:2:3)');
  expect(text + diagnostics.logs.window.tail(10).join('\n') + diagnostics.logs.program.tail(10).join('\n')).not.toContain('Ana');
});

test('a run that never ended is told at the next start, once; one that lives or ended is not', async () => {
  const folder = await scratchFolder();
  const mark = new URL('../../../../../electron/desk/diagnostics/running-mark.ts', import.meta.url).href;
  const script = `import { markRunning } from ${JSON.stringify(mark)}; markRunning(process.argv[1], 5_000); console.log('marked'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  const first = markRunning(folder);
  expect(first.stopped).toEqual([]);
  child.kill('SIGKILL');
  await once(child, 'exit');
  const second = markRunning(folder);
  expect(second.stopped).toEqual([5_000]);
  expect(markRunning(folder).stopped).toEqual([]);
  first.clear();
  second.clear();
  expect(await readdir(folder)).toHaveLength(1);
});
