import { expect, test } from 'vitest';
import { expectedObjects, sumOf, WHOLE_SUMS } from '../../../../../electron/host/store/schema-objects.ts';
import { FORMAT_VERSION } from '../../../../../shared/model/format.ts';

test('a whole file of each format is known by its sum', () => {
  const formats = Array.from({ length: FORMAT_VERSION }, (_, i) => i + 1);
  expect(WHOLE_SUMS).toEqual(Object.fromEntries(formats.map((format) => [format, sumOf(expectedObjects(format))])));
});

test('any other object makes another sum', () => {
  const [first, ...others] = expectedObjects();
  expect(sumOf(others)).not.toBe(WHOLE_SUMS[FORMAT_VERSION]);
  expect(sumOf([{ ...first, sql: 'CREATE TRIGGER x' } as NonNullable<typeof first>, ...others])).not.toBe(WHOLE_SUMS[FORMAT_VERSION]);
});
