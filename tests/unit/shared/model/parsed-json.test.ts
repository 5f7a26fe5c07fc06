import { expect, it } from 'vitest';
import { parsedJson } from '../../../../shared/model/parsed-json.ts';

it('reads what is JSON, and is undefined for what is none', () => {
  expect(parsedJson('{"a":[1,null]}')).toEqual({ a: [1, null] });
  expect(parsedJson('null')).toBeNull();
  for (const text of ['', '{', 'undefined', '{"a":1} x']) expect(parsedJson(text)).toBeUndefined();
});
