import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createDiagnostics } from '../../../../../electron/desk/index.ts';
import { scratchFolder } from '../../../../kit/scratch-folder.ts';

const PROGRAM = fileURLToPath(new URL('./failing-process.ts', import.meta.url));

test.each([
  ['throw', 'TypeError'],
  ['reject', 'RangeError'],
])('a program that fails (%s) ends as it would have, and leaves a report and a log without names', async (how, name) => {
  const home = await scratchFolder();
  const [code] = await once(spawn(process.execPath, [PROGRAM, home, how], { stdio: 'ignore' }), 'exit');
  expect(code).toBe(1);
  const { reports } = createDiagnostics(home);
  expect(reports.list().map(({ kind }) => kind)).toEqual(['program-error']);
  const texts = [reports.read(reports.list()[0]?.id ?? ''), await readFile(join(home, 'logs', 'program.log'), 'utf8')];
  for (const text of texts) {
    expect(text).toContain(name);
    expect(text).toContain('something is odd');
    expect(text).not.toMatch(/Ana|ana|Plan|plan/);
  }
});
