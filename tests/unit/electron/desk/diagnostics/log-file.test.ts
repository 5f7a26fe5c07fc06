import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createLogFile } from '../../../../../electron/desk/diagnostics/log-file.ts';
import { scratchFolder } from '../../../../kit/scratch-folder.ts';

const LINE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z (error|warn |info |debug) \d+ /;

const linesOf = async (path: string) => (await readFile(path, 'utf8')).split('\n').slice(0, -1);

test('says when, how grave, which process and what; less than its level is left out', async () => {
  const path = join(await scratchFolder(), 'logs', 'program.log');
  const log = createLogFile(path, { now: () => new Date(0) });
  log.write('error', 'it failed\n    at here');
  log.write('debug', 'nobody asked');
  log.write('info', 'it went on');
  expect(await readFile(path, 'utf8')).toBe(
    `1970-01-01T00:00:00.000Z error ${process.pid} it failed\n        at here\n1970-01-01T00:00:00.000Z info  ${process.pid} it went on\n`,
  );
  expect(log.tail(1)).toEqual([`1970-01-01T00:00:00.000Z info  ${process.pid} it went on`]);
});

test('begins a new file when one is full, and keeps so many', async () => {
  const folder = await scratchFolder();
  let now = 0;
  const log = createLogFile(join(folder, 'x.log'), { largest: 500, kept: 3, now: () => new Date(now) });
  for (let line = 0; line < 60; line++) {
    now += 1_000;
    log.write('info', `line ${line}`);
  }
  expect((await readdir(folder)).sort()).toEqual(['x.log', 'x.log.1', 'x.log.2']);
  for (const name of await readdir(folder)) expect((await stat(join(folder, name))).size).toBeLessThanOrEqual(500);
  const all = await Promise.all(['x.log.2', 'x.log.1', 'x.log'].map((name) => linesOf(join(folder, name))));
  const numbers = all.flat().map((line) => Number(/line (\d+)$/.exec(line)?.[1]));
  expect(numbers.at(-1)).toBe(59);
  // nothing is missing between the oldest line that is kept and the last one
  expect(numbers).toEqual(numbers.map((_, index) => 59 - numbers.length + 1 + index));
});

test('a flood of one second is cut, and the next line says how many were left out', async () => {
  const path = join(await scratchFolder(), 'x.log');
  let now = 0;
  const log = createLogFile(path, { now: () => new Date(now) });
  for (let line = 0; line < 1_000; line++) log.write('info', `line ${line}`);
  now = 5_000;
  log.write('info', 'calm again');
  const lines = await linesOf(path);
  expect(lines).toHaveLength(202);
  expect(lines.at(-2)).toContain('800 lines left out');
});

test('a log that cannot be written fails nobody', async () => {
  const folder = await scratchFolder();
  await writeFile(join(folder, 'taken'), '');
  const log = createLogFile(join(folder, 'taken', 'x.log'));
  log.write('error', 'nobody hears');
  expect(log.tail(5)).toEqual([]);
  await mkdir(join(folder, 'y.log'));
  const other = createLogFile(join(folder, 'y.log'));
  other.write('error', 'nobody hears');
  expect(other.tail(5)).toEqual([]);
});

test('processes that write to one log and are killed leave whole lines and no more files than are kept', async () => {
  const folder = await scratchFolder();
  const path = join(folder, 'x.log');
  const writer = fileURLToPath(new URL('./log-writer.ts', import.meta.url));
  for (let round = 0; round < 4; round++) {
    const children = [0, 1].map(() => spawn(process.execPath, [writer, path], { stdio: ['ignore', 'pipe', 'inherit'] }));
    await Promise.all(children.map((child) => once(child.stdout, 'data')));
    await new Promise((resolve) => setTimeout(resolve, 60));
    const ends = children.map((child) => once(child, 'exit'));
    for (const child of children) child.kill('SIGKILL');
    await Promise.all(ends);
  }
  // the next start goes on in the same log
  createLogFile(path).write('info', 'the last line');
  const names = await readdir(folder);
  expect(names.length).toBeLessThanOrEqual(3);
  const lines = (await Promise.all(names.map((name) => linesOf(join(folder, name))))).flat();
  expect(lines.length).toBeGreaterThan(20);
  const broken = lines.filter((line) => !(LINE.test(line) && /( end|the last line)$/.test(line)));
  // appending is one call of the system: a killed process wrote its line or did not
  expect(broken).toEqual([]);
  expect((await linesOf(path)).at(-1)).toContain('the last line');
});
