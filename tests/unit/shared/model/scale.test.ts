import { expect, test } from 'vitest';
import { COMMON_SCALES, DEFAULT_SCALE, fromShown, SCALE_MAX, SCALE_MIN, SNAP_HABITS, snapScore, toShown, withHabit } from '../../../../shared/model/scale.ts';
import { fc } from '../../../kit/property.ts';

test('points stop where the habit says, on the scale that is shown', () => {
  expect(snapScore(0.31, withHabit(DEFAULT_SCALE, 'marks'))).toBe(0.3);
  expect(snapScore(0.31, withHabit(DEFAULT_SCALE, 'halves'))).toBe(0.5);
  expect(snapScore(0.31, withHabit(DEFAULT_SCALE, 'wholes'))).toBe(0);
  const tens = { min: 1, max: 10, step: 0.1 };
  expect(toShown(snapScore(fromShown(6.8, tens), withHabit(tens, 'wholes')), tens)).toBe(7);
  expect(toShown(snapScore(fromShown(6.8, tens), withHabit(tens, 'halves')), tens)).toBe(7);
});

test('a scale whose marks are coarser than the habit keeps them', () => {
  expect(withHabit({ min: 0, max: 10, step: 2 }, 'halves').step).toBe(2);
});

test.each(COMMON_SCALES)('what a habit allows on $min … $max the journey’s own marks allow, too', (scale) => {
  for (const habit of SNAP_HABITS)
    for (let value = -2; value <= 2; value += 0.07) {
      const snapped = snapScore(value, withHabit(scale, habit));
      expect(snapScore(snapped, scale)).toBe(snapped);
    }
});

test('a point never leaves the scale, however its marks and its ends fall', () => {
  expect(snapScore(2, { min: 1, max: 10, step: 2 })).toBe(2);
  expect(snapScore(2, { min: 0, max: 10, step: 4, falling: true })).toBe(2);
  expect(snapScore(-2, { min: 0, max: 1, step: 5e-324 })).toBe(-2);
  const side = fc.double({ min: -1_000_000, max: 1_000_000, noNaN: true });
  const step = fc.double({ min: 0, max: 1_000_000, minExcluded: true, noNaN: true });
  const scale = fc.record({ min: side, max: side, step, falling: fc.boolean() }).filter(({ min, max }) => max > min);
  fc.assert(
    fc.property(scale, fc.double({ min: SCALE_MIN, max: SCALE_MAX, noNaN: true }), (shown, value) => {
      const snapped = snapScore(value, shown);
      expect(snapped).toBeGreaterThanOrEqual(SCALE_MIN);
      expect(snapped).toBeLessThanOrEqual(SCALE_MAX);
    }),
  );
});
