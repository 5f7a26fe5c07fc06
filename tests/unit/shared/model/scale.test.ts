import { expect, test } from 'vitest';
import { COMMON_SCALES, DEFAULT_SCALE, fromShown, SNAP_HABITS, snapScore, toShown, withHabit } from '../../../../shared/model/scale.ts';

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
