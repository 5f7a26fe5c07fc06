import { describe, expect, it } from 'vitest';
import { besidePoint } from '../../../../../renderer/canvas/curve/beside-point.ts';

const ROOM = { top: 200, bottom: 700 };

describe('the bubble of a point', () => {
  it('stands on the side it prefers where there is room, else on the other', () => {
    expect(besidePoint(400, 120, true, ROOM)).toBe(-128);
    expect(besidePoint(400, 120, false, ROOM)).toBe(8);
    expect(besidePoint(300, 120, true, ROOM)).toBe(8);
    expect(besidePoint(640, 120, false, ROOM)).toBe(-128);
  });

  it.each([true, false])('neither slides under the heads nor over the lower edge where no side has room (above: %s)', (above) => {
    const low = { top: 330, bottom: 560 };
    for (let at = 340; at < 560; at += 10) {
      const top = at + besidePoint(at, 150, above, low);
      expect(top).toBeGreaterThanOrEqual(low.top);
      expect(top + 150).toBeLessThanOrEqual(low.bottom);
    }
  });

  it('goes out of sight with its point', () => {
    expect(200 + besidePoint(0, 120, true, { top: 200, bottom: 700 })).toBeLessThanOrEqual(208);
    expect(900 + besidePoint(900, 120, false, ROOM)).toBeGreaterThan(ROOM.bottom);
  });
});
