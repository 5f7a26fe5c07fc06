import { expect, test } from 'vitest';
import { isOrderKey, keysBetween } from '../../../../shared/model/order.ts';

test('keys lie between their neighbours', () => {
  const keys = keysBetween('a0', 'a1', 3);
  expect(['a0', ...keys, 'a1']).toEqual(['a0', ...keys, 'a1'].sort());
  expect(new Set(keys).size).toBe(3);
});

test.each([
  ['hello', null],
  ['a0', 'zzz'],
  ['?', '!'],
  ['🦊', 'a0'],
  ['a00', 'a1'],
])('a stranger’s neighbours %j and %j, which are no keys, do not stop an edit', (before, after) => {
  const keys = keysBetween(before, after, 2);
  expect(keys.map(isOrderKey)).toEqual([true, true]);
  expect(keys[0] && keys[1] && keys[0] < keys[1]).toBe(true);
  if (isOrderKey(before)) expect(keys[0] && before < keys[0]).toBe(true);
});
