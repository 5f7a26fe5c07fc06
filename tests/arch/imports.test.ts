import { describe, expect, it } from 'vitest';
import { type ImportTable, readImportTable } from './import-table.ts';
import { specifiersOf, violations } from './imports.ts';
import { readTree, SOURCE_FOLDERS, SOURCES } from './tree.ts';

const table = readImportTable();

describe('the import table holds', () => {
  const tree = readTree(SOURCE_FOLDERS, SOURCES);

  it('for every source', () => {
    expect(tree.size).toBeGreaterThan(50);
    expect(violations(table, tree)).toEqual([]);
  });

  it('names only electron/main and electron/preload as users of electron', () => {
    const users = Object.keys(table).filter((folder) => table[folder]?.packages.includes('electron'));
    expect(users).toEqual(['electron/main', 'electron/preload']);
  });

  it('names only the store as a user of SQLite', () => {
    const users = Object.keys(table).filter((folder) => table[folder]?.packages.includes('better-sqlite3'));
    expect(users).toEqual(['electron/host/store']);
  });

  it('keeps Node out of everything that runs in a browser', () => {
    const withNode = Object.keys(table).filter((folder) => table[folder]?.node);
    expect(withNode.filter((folder) => !folder.startsWith('electron/'))).toEqual([]);
  });
});

describe('the check can fail', () => {
  const small: ImportTable = {
    'shared/model': { may: [], packages: ['zod'], node: false },
    'shared/changes': { may: ['shared/model'], packages: [], node: false },
    'electron/host': { may: ['electron/host/store/index.ts'], packages: [], node: true },
    'electron/host/store': { may: [], packages: ['better-sqlite3'], node: true },
  };
  const whyOf = (file: string, text: string): string[] => violations(small, new Map([[file, text]])).map((violation) => violation.why);

  it.each([
    ['shared/model/a.ts', `import { b } from '../changes/b.ts';`, 'shared/model may not import shared/changes'],
    ['shared/model/a.ts', `import type { B } from '../changes/b.ts';`, 'shared/model may not import shared/changes'],
    ['shared/model/a.ts', `export { b } from '../changes/b.ts';`, 'shared/model may not import shared/changes'],
    ['shared/model/a.ts', `const b = await import('../changes/b.ts');`, 'shared/model may not import shared/changes'],
    ['shared/model/a.ts', `type B = import('../changes/b.ts').B;`, 'shared/model may not import shared/changes'],
    ['shared/model/a.ts', `import fs from 'node:fs';`, 'shared/model may not import Node'],
    ['shared/model/a.ts', `import fs from 'fs';`, 'shared/model may not import Node'],
    ['shared/changes/a.ts', `import { z } from 'zod/mini';`, 'shared/changes may not import the package zod'],
    ['shared/changes/a.ts', `import Database from 'better-sqlite3';`, 'shared/changes may not import the package better-sqlite3'],
    ['electron/host/a.ts', `import { b } from './store/tables.ts';`, 'electron/host may not import electron/host/store'],
    ['electron/host/a.ts', `import { b } from '../../tests/kit/b.ts';`, 'electron/host may not import tests/kit/b.ts'],
    ['shared/loose.ts', `export {};`, 'stands in no folder of the import table'],
  ])('%s with %s', (file, text, why) => {
    expect(whyOf(file, text)).toEqual([why]);
  });

  it.each([
    ['shared/changes/a.ts', `import { b } from '../model/b.ts'; import { c } from './c.ts';`],
    ['electron/host/a.ts', `import { b } from './store/index.ts'; import fs from 'node:fs';`],
    ['shared/model/a.ts', `import { z } from 'zod'; // import x from 'react'`],
  ])('and passes %s with %s', (file, text) => {
    expect(whyOf(file, text)).toEqual([]);
  });

  it('reads imports out of TSX', () => {
    expect(specifiersOf('a.tsx', `import { A } from './a.tsx'; export const B = () => <A>{'import "x"'}</A>;`)).toEqual(['./a.tsx']);
  });
});
