import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../../electron/web/words.ts';
import en from '../../../../resources/locales/en.json' with { type: 'json' };
import zhCn from '../../../../resources/locales/zh-CN.json' with { type: 'json' };
import { FAULT_CODES } from '../../../../shared/contract/fault-codec.ts';
import { REFUSALS } from '../../../../shared/interchange/index.ts';
import { READ_ONLY_REASONS } from '../../../../shared/model/fault.ts';
import { LANGUAGES } from '../../../../shared/model/format.ts';

const FAULTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { en: en.faults, 'zh-CN': zhCn.faults };

describe.each(LANGUAGES)('%s', (language) => {
  test.each(FAULT_CODES)('says what %s is and what to do', (code) => {
    for (const key of [code, `${code}_do`]) expect(FAULTS[language]?.[key], key).toMatch(/\S/);
  });

  test.each(READ_ONLY_REASONS)('says why a file is read-only: %s', (reason) => {
    const said = wordsOf(language)('faults.READ_ONLY', { reason });
    expect(said).not.toMatch(/faults\.|\$t|\{\{/);
  });

  test.each(REFUSALS)('says why a source cannot be read: %s', (why) => {
    const said = wordsOf(language)('faults.UNREADABLE_SOURCE', { line: 3, format: 'mermaid', why });
    expect(said).toContain('3');
    expect(said).not.toMatch(/warnings\.|\$t|\{\{/);
  });
});

test('a value that looks like a key of ours is shown as it is', () => {
  expect(wordsOf('en')('faults.UNEXPECTED', { cause: '$t(cli.about) {{name}}' })).toContain('$t(cli.about)');
});
