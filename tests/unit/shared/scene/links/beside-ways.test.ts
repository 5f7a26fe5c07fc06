import { describe, expect, it } from 'vitest';
import { BESIDE, type End } from '../../../../../shared/scene/links/access.ts';
import { accessesBeside, wayBetweenNotes } from '../../../../../shared/scene/links/beside-ways.ts';
import type { Ground } from '../../../../../shared/scene/links/ground.ts';
import type { Box } from '../../../../../shared/scene/scene.ts';

/** Counts how often a box is looked at. */
function watched(boxes: readonly Box[]) {
  const seen = { looks: 0 };
  const notes = boxes.map(({ x, ...rest }) => ({
    ...rest,
    get x() {
      seen.looks += 1;
      return x;
    },
  }));
  const ground: Ground = { gutters: [0, 152, 304], corridors: [-4, 60, 120], lanes: [], notes };
  const endOf = (at: number): End => ({ box: notes.at(at) as Box, lane: BESIDE, from: 2, to: 2 });
  return { seen, ground, endOf };
}

const rows = Array.from({ length: 60 }, (_, at): Box => ({ x: 360 + (at % 6) * 190, y: Math.floor(at / 6) * 90 + (at % 5), w: 160, h: 40 }));

describe('links of notes among many', () => {
  it('look at each note a few times on the way to the grid', () => {
    const { seen, ground, endOf } = watched(rows);
    expect(accessesBeside(endOf(-1), ground)).not.toEqual([]);
    expect(seen.looks).toBeLessThan(20 * rows.length);
  });

  it('look at each note a few times from note to note, also where the other one is buried', () => {
    const between = watched(rows);
    expect(wayBetweenNotes(between.endOf(0), between.endOf(-1), between.ground, {})).not.toBeNull();
    expect(between.seen.looks).toBeLessThan(30 * rows.length);
    const buried = { x: 360, y: 1_000, w: 60, h: 20 };
    const closed = watched([...rows, { x: 340, y: 980, w: 200, h: 90 }, buried]);
    expect(wayBetweenNotes(closed.endOf(0), closed.endOf(-1), closed.ground, {})).toBeNull();
    expect(closed.seen.looks).toBeLessThan(30 * rows.length);
  });
});
