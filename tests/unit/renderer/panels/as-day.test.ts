import { expect, test } from 'vitest';
import { asDay } from '../../../../renderer/panels/record/as-day.ts';

test.each([
  ['2026-01-31', '2026-01-31'],
  ['2028-02-29', '2028-02-29'],
  ['', null],
  ['2026-02-31', undefined],
  ['2026-1-5', undefined],
  ['next week', undefined],
])('%j is the day %j', (text, day) => {
  expect(asDay(text)).toBe(day);
});
