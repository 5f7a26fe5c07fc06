import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanValue, monotonePath, peakEnd, segmentsOf, stageMean, stepValue, weightedMean } from '../../../../shared/analysis/index.ts';

const score = (value: number | null, weight: number | null = null) => ({ value, weight });

describe('step value', () => {
  it('is the weighted mean of the touchpoints of the step', () => {
    expect(stepValue([], [score(-1.5, 100), score(1, 50)])).toBeCloseTo(-0.6667, 4);
  });
  it('weighs 100 where no weight is given', () => {
    expect(stepValue([], [score(-1.5), score(1, 50)])).toBeCloseTo(-0.6667, 4);
  });
  it('is that of the step itself where it is scored', () => {
    expect(stepValue([score(2)], [score(-2), score(-1)])).toBe(2);
  });
  it('leaves out weight 0 and unscored; without any score it is a gap', () => {
    expect(stepValue([], [score(2, 0), score(1), score(null)])).toBe(1);
    expect(stepValue([score(null)], [score(1, 0)])).toBeNull();
  });
});

it('a stage shows the mean of its scored steps', () => {
  expect(stageMean([1, null, -2])).toBe(-0.5);
  expect(stageMean([null])).toBeNull();
});

describe('peak–end', () => {
  it('is half of the most intense and the last value', () => {
    const values = [0, 1, -2, 0, 1];
    expect(peakEnd(values)).toEqual({ peak: 2, end: 4, value: -0.5 });
    expect(meanValue(values)).toBe(0);
  });
  it('takes the later of ties, and skips gaps', () => {
    expect(peakEnd([2, null, -2, 0, null])).toEqual({ peak: 2, end: 3, value: -1 });
  });
  it('measures from the middle of the scale', () => {
    expect(peakEnd([1, 5, 4], 3)?.peak).toBe(1);
    expect(peakEnd([1, 4], 3)?.peak).toBe(0);
  });
  it('is nothing without a value', () => {
    expect(peakEnd([null, null])).toBeNull();
    expect(meanValue([])).toBeNull();
  });
});

it('a gap parts the line in two', () => {
  expect(segmentsOf([1, null, 2, 3, null, null], (value) => value === null)).toEqual([[1], [2, 3]]);
});

it('the weighted mean lies between the least and the greatest value', () => {
  const weighted = fc.record({ value: fc.double({ min: -2, max: 2, noNaN: true }), weight: fc.integer({ min: 1, max: 100 }) });
  fc.assert(
    fc.property(fc.array(weighted, { minLength: 1 }), (items) => {
      const mean = weightedMean(items) as number;
      const values = items.map(({ value }) => value);
      expect(mean).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
      expect(mean).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
    }),
  );
});

describe('monotone path', () => {
  it('passes through its points and never overshoots them', () => {
    const heights = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(heights, (ys) => {
        const numbers = (monotonePath(ys.map((y, index) => ({ x: index * 100, y }))).match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
        const low = Math.min(...ys) - 0.02;
        const high = Math.max(...ys) + 0.02;
        numbers.forEach((value, index) => {
          if (index % 2 === 1) expect(value >= low && value <= high).toBe(true);
        });
        expect(numbers.slice(0, 2)).toEqual([0, ys[0]]);
        expect(numbers.slice(-2)).toEqual([(ys.length - 1) * 100, ys.at(-1)]);
      }),
    );
  });
  it('needs two points', () => {
    expect(monotonePath([{ x: 0, y: 0 }])).toBe('');
  });
});
