import { describe, expect, it } from 'vitest';
import { snapBox, snapWidth } from '../../../../../renderer/canvas/notes/snap.ts';

const other = { x: 100, y: 0, w: 50, h: 20 };

describe('snapping to neighbours', () => {
  it('brings the nearest edge or middle in line, and says along which line', () => {
    const { box, guides } = snapBox({ x: 103, y: 200, w: 80, h: 30 }, [other], 6);
    expect(box).toEqual({ x: 100, y: 200, w: 80, h: 30 });
    expect(guides).toEqual([{ axis: 'x', at: 100, from: 0, to: 230 }]);
    // its middle is nearer to the other's middle than its edges are to any edge
    expect(snapBox({ x: 86, y: 200, w: 80, h: 30 }, [other], 6).box.x).toBe(85);
  });

  it('leaves alone what is not within reach', () => {
    const wish = { x: 170, y: 60, w: 300, h: 30 };
    expect(snapBox(wish, [other], 6)).toEqual({ box: wish, guides: [] });
  });

  it('moves only the right edge when a width is dragged', () => {
    const { box, guides } = snapWidth({ x: 20, y: 200, w: 128, h: 30 }, [other], 6);
    expect(box).toEqual({ x: 20, y: 200, w: 130, h: 30 });
    expect(guides.map(({ at }) => at)).toEqual([150]);
  });
});
