import { describe, expect, it } from 'vitest';
import { type JsonObject, lineOfPath, parseJson } from '../../../../shared/interchange/json-text.ts';
import { fc } from '../../../kit/property.ts';
import { faultOf } from './test-data.ts';

describe('parseJson', () => {
  it('reads what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(parseJson(text, 'json').value).toEqual(JSON.parse(text));
      }),
    );
  });

  it('refuses what JSON.parse refuses', () => {
    const piece = fc.constantFrom('{', '}', '[', ']', '"a"', ':', ',', '1', '-', '01', '1.', 'true', 'nul', ' ', '\n', '"\\u12"', '"', "'a'");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        const isJson = faultOfNative(text) === null;
        expect(faultOf(() => parseJson(text, 'json')) === null).toBe(isJson);
      }),
      { numRuns: 1_000 },
    );
  });

  it('knows the line of every object and list', () => {
    const text = '{"a": [\n  {},\n\n  {"b": [1]}\n]}';
    const json = parseJson(text, 'json');
    expect([[], ['a'], ['a', 0], ['a', 1], ['a', 1, 'b'], ['a', 1, 'b', 0], ['c']].map((path) => lineOfPath(json, path))).toEqual([1, 1, 2, 4, 4, 4, 1]);
  });

  it.each([
    ['{\n"a": 1,\n}', 3],
    ['{"a": "x\ny"}', 1],
    ['[1 2]', 1],
    ['{}\n\nx', 3],
    ['["\\x"]', 1],
  ])('names the line of the error in %j', (text, line) => {
    expect(faultOf(() => parseJson(text, 'ojf'))?.params).toEqual({ format: 'ojf', line, why: 'jsonSyntax' });
  });

  it('refuses deep nesting instead of running out of stack', () => {
    expect(faultOf(() => parseJson('['.repeat(20_000), 'json'))?.params).toMatchObject({ why: 'jsonTooDeep' });
  });

  it('takes __proto__ as a key like any other', () => {
    const value = parseJson('{"__proto__": {"polluted": true}}', 'json').value as JsonObject;
    expect(Object.keys(value)).toEqual(['__proto__']);
    expect('polluted' in {}).toBe(false);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it('reads long texts', () => {
    const text = 'x\\n'.repeat(500_000);
    expect((parseJson(`["${text}"]`, 'json').value as string[])[0]).toHaveLength(1_000_000);
  });
});

function faultOfNative(text: string): unknown {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    return error;
  }
}
