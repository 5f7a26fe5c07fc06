import { describe, expect, it } from 'vitest';
import en from '../../../../resources/locales/en.json' with { type: 'json' };
import zh from '../../../../resources/locales/zh-CN.json' with { type: 'json' };
import { FORMATS, importText, LARGEST_SOURCE, REFUSALS, WARNING_CODES } from '../../../../shared/interchange/index.ts';
import { live } from '../../../../shared/model/kinds.ts';
import { faultOf, recordsOf } from './test-data.ts';

function read(text: string, name = 'a.txt', format: (typeof FORMATS)[number] | null = null) {
  return importText({ format, name, text, language: 'en' });
}

describe('importText', () => {
  it('finds the format out and reads through a byte order mark', () => {
    expect(read('\uFEFFjourney\nA: 5').journeys).toHaveLength(1);
  });

  it('refuses an unknown format', () => {
    expect(faultOf(() => read('hello'))).toEqual({ code: 'UNKNOWN_FORMAT', params: { name: 'a.txt' } });
  });

  it.each([null, ...FORMATS])('refuses an empty source (%s)', (format) => {
    expect(faultOf(() => read(' \n\uFEFF', 'a', format))).toMatchObject({ code: 'UNREADABLE_SOURCE', params: { line: 1, why: 'emptySource' } });
  });

  it('refuses what is too large before reading it', () => {
    const text = 'x'.repeat(LARGEST_SOURCE + 1);
    expect(faultOf(() => read(text, 'a.mmd'))).toEqual({ code: 'TOO_LARGE', params: { bytes: text.length, limit: LARGEST_SOURCE } });
  });

  it('makes other ids each time', () => {
    const ids = [read('journey\nA: 5'), read('journey\nA: 5')].map(({ drafts }) => drafts.map(({ record }) => record));
    expect(new Set(ids.flat()).size).toBe(ids.flat().length);
  });
});

describe('the order of journeys', () => {
  it.each(['journey\nA: 5', '{"stages": [], "swimlanes": [], "nodes": []}'])('puts an imported map behind those that the file has (%j)', (text) => {
    const orderOf = (lastJourney: string | undefined): string => {
      const { drafts } = importText({ format: null, name: 'a', text, language: 'en', ...(lastJourney === undefined ? {} : { lastJourney }) });
      return live(recordsOf(drafts), 'journey')[0]?.order ?? '';
    };
    expect(orderOf('a5') > 'a5').toBe(true);
    expect(orderOf(undefined)).not.toBe('');
  });
});

describe('the words of warnings and refusals', () => {
  it('stand in both languages', () => {
    const codes = [...WARNING_CODES, ...REFUSALS].sort();
    expect(Object.keys(en.warnings).sort()).toEqual(codes);
    expect(Object.keys(zh.warnings).sort()).toEqual(codes);
  });
});
