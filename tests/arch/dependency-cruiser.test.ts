import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './tree.ts';

/** A small tree of its own, cruised with the project's own rules: they must pass what is right and name what is wrong. */
describe('the rules of dependency-cruiser can fail', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cxmap-arch-'));

  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };

  const cruise = (): string => {
    const cli = join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
    const args = [cli, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'shared', 'electron'];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    const { summary } = JSON.parse(stdout || `{"summary":{"violations":[{"rule":{"name":${JSON.stringify(stderr)}}}]}}`) as {
      summary: { violations: { rule: { name: string } }[] };
    };
    return summary.violations.map((violation) => violation.rule.name).join('\n');
  };

  beforeAll(() => {
    for (const file of ['.dependency-cruiser.cjs', 'package.json', 'tsconfig.json', 'tests/arch/import-table.json'])
      cpSync(join(ROOT, file), join(folder, file));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('passes a right tree, then names each wrong import', () => {
    write('shared/model/a.ts', `import { z } from 'zod';\nexport const a = z;\n`);
    write('shared/changes/b.ts', `import { a } from '../model/a.ts';\nexport const b = a;\n`);
    write('electron/host/store/index.ts', `import Database from 'better-sqlite3';\nexport const open = Database;\n`);
    write('electron/host/main.ts', `import { open } from './store/index.ts';\nexport const main = open;\n`);
    expect(cruise()).toBe('');

    write('shared/model/a.ts', `import { b } from '../changes/b.ts';\nimport fs from 'node:fs';\nexport const a = [b, fs];\n`);
    write(
      'electron/host/main.ts',
      `import Database from 'better-sqlite3';\nimport '../../tests/kit/x.ts';\nimport './nowhere.ts';\nexport const main = Database;\n`,
    );
    write('tests/kit/x.ts', 'export {};\n');
    const found = cruise();
    for (const rule of [
      'shared/model: project folders',
      'shared/model: no Node',
      'electron/host: packages',
      'nothing imports tests',
      'no cycles',
      'nothing unresolved',
    ])
      expect(found).toContain(rule);
  }, 60_000);
});
