import { describe, expect, it } from 'vitest';
import { aheadOf, isIn, tilesIn } from '../../../../../renderer/canvas/level-of-detail/tiles.ts';
import { fc } from '../../../../kit/property.ts';

const number = (min: number, max: number) => fc.integer({ min: 2 * min, max: 2 * max }).map((halves) => halves / 2);
const area = fc.record({ left: number(-5_000, 5_000), top: number(-5_000, 5_000), w: number(1, 3_000), h: number(1, 3_000) }).map(({ left, top, w, h }) => ({
  left,
  top,
  right: left + w,
  bottom: top + h,
}));

describe('tiles', () => {
  it('cover an area, and none of them lies beside it', () => {
    fc.assert(
      fc.property(area, (seen) => {
        const places = tilesIn(seen, 512);
        const columns = places.map(([column]) => column);
        const rows = places.map(([, row]) => row);
        expect(Math.min(...columns) * 512).toBeLessThanOrEqual(seen.left);
        expect((Math.max(...columns) + 1) * 512).toBeGreaterThanOrEqual(seen.right);
        expect(Math.min(...rows) * 512).toBeLessThanOrEqual(seen.top);
        expect((Math.max(...rows) + 1) * 512).toBeGreaterThanOrEqual(seen.bottom);
        for (const [column, row] of places) expect(isIn(seen, column, row, 512)).toBe(true);
      }),
    );
  });

  it('ahead of an area are those of it and of what lies around it', () => {
    const seen = { left: 10, top: 10, right: 500, bottom: 500 };
    expect(tilesIn(seen, 512)).toEqual([[0, 0]]);
    expect(tilesIn(aheadOf(seen, 20), 512)).toHaveLength(9);
  });
});
