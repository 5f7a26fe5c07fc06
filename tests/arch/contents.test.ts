import { describe, expect, it } from 'vitest';
import { filesUnder, readTree, textOf } from './tree.ts';

const EVERYWHERE = ['shared', 'electron', 'renderer', 'resources', 'tests', 'docs'] as const;
const TEXTS = /\.(ts|tsx|mjs|css|html|json|md)$/;
const MOST_LINES = 400;

/** Absolute paths of some machine. Written in parts, so that this file passes its own check. */
const MACHINE_PATHS = new RegExp(['(^|[\\s\'"`(=])/', '(home|work|Users|root|opt|usr|var)/[A-Za-z]|[^a-zA-Z]C:', '\\\\[A-Za-z]'].join(''));
const REGISTRIES = new RegExp(['registry\\.np', 'mjs|npm', 'mirror|yarnpkg', '\\.com'].join(''));

function linesThat(pattern: RegExp, files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([file, text]) =>
    text
      .split('\n')
      .map((line, index) => ({ line, at: `${file}:${index + 1}` }))
      .filter(({ line }) => pattern.test(line))
      .map(({ at, line }) => `${at} ${line.trim().slice(0, 100)}`),
  );
}

describe('what the repository contains', () => {
  const own = new Map([...readTree(EVERYWHERE, TEXTS)].filter(([file]) => !file.startsWith('tests/data/')));

  it('names no path of a machine', () => {
    expect(linesThat(MACHINE_PATHS, own)).toEqual([]);
  });

  it('names no package registry, the lock file included', () => {
    expect(linesThat(REGISTRIES, new Map([...own, ['package-lock.json', textOf('package-lock.json')]]))).toEqual([]);
  });

  it('has no file that nobody can hold in mind', () => {
    const sources = [...own].filter(([file]) => /\.(ts|tsx|css)$/.test(file));
    expect(sources.filter(([, text]) => text.split('\n').length > MOST_LINES).map(([file]) => file)).toEqual([]);
  });

  it('uses no name that says nothing', () => {
    const bad = filesUnder(EVERYWHERE, /(^|\/)(utils?|helpers?|manager|common|misc)(\.|\/|-)/).filter((file) => !file.startsWith('tests/data/'));
    expect(bad).toEqual([]);
  });

  it('keeps Node’s and the browser’s globals out of shared', () => {
    const shared = readTree(['shared'], /\.ts$/);
    expect(linesThat(/\b(process\.(env|cwd|argv)|document\.(getElement|createElement|query)|window\.[a-z]|localStorage|navigator\.)/, shared)).toEqual([]);
  });

  it('can fail', () => {
    const wrong = new Map([['a.ts', `const a = '/${'home'}/me/file';\nconst b = 'https://registry.np${'mjs'}.org/';`]]);
    expect(linesThat(MACHINE_PATHS, wrong)).toHaveLength(1);
    expect(linesThat(REGISTRIES, wrong)).toHaveLength(1);
  });
});
