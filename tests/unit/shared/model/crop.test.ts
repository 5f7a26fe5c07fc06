import { describe, expect, it } from 'vitest';
import { cropped, dragCorner, moveCrop, SMALLEST_CROP, scaleCrop, shownPixels, WHOLE, withRatio } from '../../../../shared/model/crop.ts';
import { type Crop, pictureSchema } from '../../../../shared/model/picture.ts';
import { fc } from '../../../kit/property.ts';

const PICTURE = { hash: 'a'.repeat(64), alt: '', width: 400, height: 200 };
const share = fc.double({ min: -2, max: 2, noNaN: true });
const ratio = fc.option(fc.double({ min: 0.1, max: 10, noNaN: true }), { nil: null });
const frame: fc.Arbitrary<Crop> = fc
  .record({ w: fc.double({ min: 0.02, max: 1, noNaN: true }), h: fc.double({ min: 0.02, max: 1, noNaN: true }), x: share, y: share })
  .map((crop) => moveCrop(crop, 0, 0));

describe('a frame', () => {
  it('stays inside the picture whatever is done to it, and can be stored', () => {
    fc.assert(
      fc.property(frame, share, share, fc.constantFrom('nw', 'ne', 'sw', 'se'), ratio, (crop, x, y, corner, sides) => {
        const made = [moveCrop(crop, x, y), dragCorner(crop, corner, { x, y }, sides), scaleCrop(crop, Math.abs(x) + 0.01), withRatio(crop, sides ?? 1)];
        for (const one of made) expect(pictureSchema.safeParse({ ...PICTURE, crop: one }).success).toBe(true);
      }),
    );
  });

  it('keeps its sides to each other where they are fixed, and the other corner where it is', () => {
    const crop = { x: 0.2, y: 0.2, w: 0.4, h: 0.2 };
    const next = dragCorner(crop, 'nw', { x: 0, y: 0.3 }, 2);
    expect(next.w / next.h).toBeCloseTo(2);
    expect([next.x + next.w, next.y + next.h]).toEqual([expect.closeTo(0.6), expect.closeTo(0.4)]);
  });

  it('moves and grows no farther than the picture, and never vanishes', () => {
    const crop = { x: 0.5, y: 0.5, w: 0.25, h: 0.25 };
    expect(moveCrop(crop, 9, -9)).toEqual({ x: 0.75, y: 0, w: 0.25, h: 0.25 });
    expect(scaleCrop(crop, 100)).toEqual(WHOLE);
    expect(scaleCrop(crop, 0).w).toBe(SMALLEST_CROP);
    expect(withRatio(WHOLE, 0.5)).toEqual({ x: 0.25, y: 0, w: 0.5, h: 1 });
  });
});

it('leaves nothing behind where the whole picture is shown', () => {
  const part = { x: 0, y: 0, w: 0.5, h: 1 };
  expect(cropped({ ...PICTURE, crop: part }, WHOLE)).toEqual(PICTURE);
  expect(cropped(PICTURE, part)).toEqual({ ...PICTURE, crop: part });
  expect(shownPixels({ ...PICTURE, crop: part })).toEqual({ width: 200, height: 200 });
});
