import { describe, expect, it } from 'vitest';
import {
  curveEdges,
  curvePieces,
  edgesPath,
  meanValue,
  type Point,
  peakEnd,
  segmentsOf,
  stageMean,
  stepValue,
  weightedMean,
} from '../../../../shared/analysis/index.ts';
import { fc } from '../../../kit/property.ts';

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
  it('never averages what is measured with what is set by hand: the measured counts', () => {
    const measured = { ...score(1), basis: 'measured' as const };
    expect(stepValue([], [score(-2), measured, { ...score(0.5), basis: 'measured' as const }])).toBe(0.75);
    expect(stepValue([score(-2)], [measured])).toBe(-2);
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

describe('the edges of a curve', () => {
  const DRAWINGS = ['smooth', 'straight', 'steps'] as const;
  const numbersOf = (d: string): number[] => (d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
  const pointsOf = (ys: readonly number[]): Point[] => ys.map((y, index) => ({ x: index * 100, y }));

  it.each(DRAWINGS)('drawn %s pass through their points and never overshoot them', (drawing) => {
    const heights = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(heights, (ys) => {
        const edges = curveEdges(pointsOf(ys), drawing);
        expect(edges).toHaveLength(ys.length - 1);
        edges.forEach((edge, index) => {
          const [low, high] = [Math.min(edge.from.y, edge.to.y) - 0.02, Math.max(edge.from.y, edge.to.y) + 0.02];
          numbersOf(edge.d).forEach((value, at) => {
            if (at % 2 === 1) expect(value >= low && value <= high).toBe(true);
          });
          for (const share of [0, 0.25, 0.5, 0.75, 0.99]) {
            const y = edge.yAt((index + share) * 100);
            expect(y >= low && y <= high).toBe(true);
          }
          expect(edge.yAt(index * 100)).toBeCloseTo(ys[index] ?? 0, 6);
        });
        const numbers = numbersOf(edgesPath(edges));
        expect(numbers.slice(0, 2)).toEqual([0, ys[0]]);
        expect(numbers.slice(-2)).toEqual([(ys.length - 1) * 100, ys.at(-1)]);
      }),
    );
  });
  it('need two points', () => {
    for (const drawing of DRAWINGS) expect(edgesPath(curveEdges(pointsOf([3]), drawing))).toBe('');
  });
  it('stand level over each point and rise half-way, drawn in steps', () => {
    expect(edgesPath(curveEdges(pointsOf([0, 10]), 'steps'))).toBe('M 0 0 L 50 0 L 50 10 L 100 10');
  });
  it('make one solid piece of each run of measured points, and part at gaps', () => {
    const points = pointsOf([0, 1, 2, 3, 4]);
    const measured = new Set(points.slice(1, 4));
    const pieces = curvePieces(curveEdges(points, 'straight'), (point) => measured.has(point));
    expect(pieces.map((piece) => [piece.measured, numbersOf(piece.d)[0]])).toEqual([
      [false, 0],
      [true, 100],
      [false, 300],
    ]);
    const apart = [...curveEdges(points.slice(0, 2), 'straight'), ...curveEdges(points.slice(3), 'straight')];
    expect(curvePieces(apart, () => false)).toHaveLength(2);
  });
});
