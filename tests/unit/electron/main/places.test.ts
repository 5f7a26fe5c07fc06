import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Area, clampPlace, createPlaces, otherDisplay } from '../../../../electron/main/places.ts';
import { fc } from '../../../kit/property.ts';

const LEFT: Area = { x: 0, y: 0, width: 1_920, height: 1_040 };
const RIGHT: Area = { x: 1_920, y: 200, width: 1_280, height: 800 };

describe('where a talk is projected', () => {
  it('is the display that the presenter’s window is not on', () => {
    expect(otherDisplay({ x: 100, y: 100, width: 900, height: 600 }, [LEFT, RIGHT])).toEqual(RIGHT);
    expect(otherDisplay({ x: 1_900, y: 300, width: 900, height: 600 }, [LEFT, RIGHT])).toEqual(LEFT);
  });

  it('is nowhere else where there is only one', () => {
    expect(otherDisplay({ x: 0, y: 0, width: 900, height: 600 }, [LEFT])).toBeNull();
  });
});

describe('where a window stands', () => {
  it('is in the middle of the first display where nothing is remembered', () => {
    expect(clampPlace(null, [LEFT])).toEqual({ x: 240, y: 70, width: 1_440, height: 900 });
  });

  it('is where it was, on the display that holds most of it', () => {
    const place = { x: 2_000, y: 300, width: 900, height: 600 };
    expect(clampPlace(place, [LEFT, RIGHT])).toEqual(place);
  });

  it('is on a display that is there, after one was unplugged', () => {
    expect(clampPlace({ x: 2_000, y: 300, width: 900, height: 600 }, [LEFT])).toEqual({ x: 1_020, y: 300, width: 900, height: 600 });
  });

  it('is always inside one display, whatever is remembered', () => {
    const number = fc.integer({ min: -10_000, max: 10_000 });
    const size = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(fc.record({ x: number, y: number, width: size, height: size }), (place) => {
        const { x, y, width, height } = clampPlace(place, [LEFT, RIGHT]);
        const inside = ({ x: left, y: top, width: w, height: h }: Area): boolean => x >= left && y >= top && x + width <= left + w && y + height <= top + h;
        expect(inside(LEFT) || inside(RIGHT)).toBe(true);
      }),
    );
  });
});

describe('the remembered places', () => {
  let home: string;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'cxmap-places-'));
  });
  afterAll(() => rm(home, { recursive: true, force: true }));

  it('keep the last of each page, and forget what was not used for long', async () => {
    const places = createPlaces(home);
    const place = { x: 1, y: 2, width: 800, height: 600, maximized: false };
    for (let usedAt = 1; usedAt <= 205; usedAt++) await places.note(`/f/${usedAt}`, { ...place, usedAt });
    expect(await places.of('/f/205')).toEqual({ ...place, usedAt: 205 });
    expect(await places.of('/f/6')).not.toBeNull();
    expect(await places.of('/f/5')).toBeNull();
  });
});
