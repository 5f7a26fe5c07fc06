import { describe, expect, it } from 'vitest';
import { themeCss } from '../../renderer/ui/css-variables.ts';
import { classesOf, faultsOf, propertiesGiven, propertiesRead, wordsOf } from './styles.ts';
import { readTree, textOf } from './tree.ts';

const sheets = readTree(['renderer'], /\.css$/);
const sources = readTree(['renderer', 'shared', 'electron'], /\.tsx?$/);
const library = textOf('node_modules/@mantine/core/styles.layer.css');
const words = wordsOf(sources.values());
const all = [...sheets.values(), ...sources.values()].join('\n');

describe('the style sheets', () => {
  it('hold no class that nobody uses, and every class that is', () => {
    const faults = [...sheets]
      .filter(([file]) => file.endsWith('.module.css'))
      .flatMap(([file, css]) => {
        const { unused, unknown } = faultsOf(file, css, sources, words);
        return [...unused.map((name) => `${file}: .${name} is used by nobody`), ...unknown.map((name) => `${file}: .${name} has no rule`)];
      });
    expect(faults).toEqual([]);
  });

  it('hold every shared class that is named, and none that nobody names', () => {
    const shared = new Set(
      [...sheets].filter(([file]) => !file.endsWith('.module.css')).flatMap(([, css]) => [...classesOf(css)].filter((name) => name.startsWith('cx-'))),
    );
    const named = new Set([...all.matchAll(/(?<![.\w-])cx-[a-z-]+(?![\w-]*\()/g)].map(([name]) => name));
    expect([...shared].filter((name) => !named.has(name))).toEqual([]);
    const composed = [...all.matchAll(/composes: ([\w -]+) from global/g)].flatMap(([, names = '']) => names.split(' '));
    expect(composed.filter((name) => !shared.has(name))).toEqual([]);
  });

  it('read no custom property that nobody gives, and give none that nobody reads', () => {
    const given = new Set([...propertiesGiven(all), ...propertiesGiven(themeCss())]);
    const ours = propertiesRead(all);
    const theirs = propertiesRead(library).all;
    const ofLibrary = new Set([...propertiesGiven(library), ...theirs]);
    expect([...ours.needed].filter((name) => !given.has(name) && !ofLibrary.has(name))).toEqual([]);
    // a theme's colours are also read by the painter, and by names that are built
    const written = [...sheets.values()].flatMap((css) => [...propertiesGiven(css)]);
    expect(written.filter((name) => !ours.all.has(name) && !ofLibrary.has(name))).toEqual([]);
  });
});

describe('the checks can fail', () => {
  it('sees classes without a user and users without a class', () => {
    const css =
      '.a { color: red; }\n/* .gone {} */\n.a:hover .b,\n:global(body:has(.theirs, :not(.other)) .more) .c { width: 1.5px; }\n@media (width > 1px) { .d { top: 0; } }\n.aSign {}';
    const built = ['classes[`$', '{kind}Sign`]'].join('');
    const source = `import classes from './one.module.css';\nclasses['a'] classes['e'] classes[on ? 'b' : 'z'] classes[kind] ${built}`;
    const sources = new Map([['renderer/x/one.tsx', source]]);
    expect([...classesOf(css)]).toEqual(['a', 'b', 'c', 'd', 'aSign']);
    expect(faultsOf('renderer/x/one.module.css', css, sources, new Set(['d']))).toEqual({ unused: ['c'], unknown: ['e'] });
  });

  it('tells what is given from what is read', () => {
    const css = '.a { --given: 1px; width: var(--read); height: var(--maybe, 2px); }';
    expect([...propertiesGiven(css)]).toEqual(['--given']);
    expect([...propertiesRead(css).needed]).toEqual(['--read']);
    expect([...propertiesRead(css).all]).toEqual(['--read', '--maybe']);
  });
});
