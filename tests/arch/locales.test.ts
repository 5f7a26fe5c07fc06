import { describe, expect, it } from 'vitest';
import { differences, flatten, keysUsed, placeholders, type Words, withoutPlural } from './locales.ts';
import { readTree, SOURCE_FOLDERS, textOf } from './tree.ts';

const english = flatten(JSON.parse(textOf('resources/locales/en.json')) as Words);
const chinese = flatten(JSON.parse(textOf('resources/locales/zh-CN.json')) as Words);
const groups = new Set([...english.keys()].map((key) => key.split('.')[0] ?? ''));

describe('the word files', () => {
  it('say the same in both languages', () => {
    expect(differences(english, chinese)).toEqual([]);
  });

  it('leave no text empty, but for lanes that need no hint', () => {
    const empty = [...english, ...chinese].filter(([key, text]) => text.trim() === '' && !key.startsWith('map.scene.laneHints.'));
    expect(empty.map(([key]) => key)).toEqual([]);
  });

  it('write Chinese with Chinese punctuation', () => {
    const western = [...chinese].filter(([, text]) => /[一-鿿][,;:!?](?!\w)|[一-鿿]\.(?!\w)/.test(text.replace(/\{\{[^}]*\}\}/g, '')));
    expect(western.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
  });

  it('address people as 你', () => {
    expect([...chinese].filter(([, text]) => text.includes('您')).map(([key]) => key)).toEqual([]);
  });

  it('hold every key that a source names', () => {
    const known = new Set([...english.keys()].flatMap((key) => [key, withoutPlural(key)]));
    const isGroup = (key: string): boolean => [...known].some((word) => word.startsWith(`${key}.`));
    const missing: string[] = [];
    for (const [file, text] of readTree(SOURCE_FOLDERS, /\.(ts|tsx)$/)) {
      // only calls of the translator: other dotted literals (a CSS class, a file name) are no keys
      for (const [, key = ''] of text.matchAll(/\bt\(\s*'([\w.-]+)'/g)) {
        if (groups.has(key.split('.')[0] ?? '') && !known.has(key) && !isGroup(key)) missing.push(`${file}: ${key}`);
      }
    }
    expect(missing).toEqual([]);
  });

  it('hold no key that nobody uses', () => {
    const text = [...readTree([...SOURCE_FOLDERS], /\.(ts|tsx|mjs)$/).values()].join('\n');
    const { whole, beginnings } = keysUsed(text, groups);
    const byCode = ['faults.', 'edits.', 'actions.', 'kinds.', 'cardKinds.', 'laneKinds.', 'stagePresets.', 'series.', 'warnings.', 'map.'];
    const used = (key: string): boolean =>
      whole.has(key) ||
      whole.has(withoutPlural(key)) ||
      [...beginnings, ...byCode].some((beginning) => key.startsWith(beginning)) ||
      text.includes(`'${key.split('.').at(-1)}'`);
    expect([...english.keys()].filter((key) => !used(key))).toEqual([]);
  });
});

describe('the checks can fail', () => {
  it('sees keys of one language and other placeholders', () => {
    const one = flatten({ home: { open: 'Open', count_one: '{{count}} file', count_other: '{{count}} files', hello: 'Hello {{name}}' } });
    const other = flatten({ home: { count_other: '{{count}} 个文件', hello: '你好{{nam}}', more: '更多' } });
    expect(differences(one, other)).toEqual(['home.open: in one language only', 'home.more: in one language only', 'home.hello: other placeholders']);
  });

  it('reads placeholders and keys', () => {
    expect(placeholders('{{name}} has {{ count, number }}')).toEqual(['count', 'name']);
    const { whole, beginnings } = keysUsed(
      ['t("home.open"); t(`faults.$', '{code}`); t(`faults.$', '{code}_do`); "other.x"'].join(''),
      new Set(['home', 'faults']),
    );
    expect([...whole]).toEqual(['home.open']);
    expect([...beginnings]).toEqual(['faults.']);
  });
});
