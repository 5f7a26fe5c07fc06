import { describe, expect, it } from 'vitest';
import { besideTarget, isBesideGrid, placesBeside } from '../../../../../renderer/canvas/notes/beside-target.ts';
import { smallScene } from '../../../../kit/scenes.ts';

const { map, scene } = smallScene();
const size = { w: 144, h: 40 };

describe('a place beside the grid', () => {
  it('begins a little outside the grid', () => {
    expect(isBesideGrid(scene, { x: scene.width - 5, y: 10 })).toBe(false);
    expect(isBesideGrid(scene, { x: scene.width + 40, y: 10 })).toBe(true);
    expect(isBesideGrid(scene, { x: 10, y: scene.height + 40 })).toBe(true);
  });

  it('stops where its top is that of a lane, and not where nothing should hold it', () => {
    const lane = scene.lanes[1];
    const corner = { x: scene.width + 333, y: (lane?.y ?? 0) + 4 };
    expect(besideTarget(scene, corner, size, new Set(), 6)).toMatchObject({ box: { y: lane?.y }, guides: [{ axis: 'y', at: lane?.y }] });
    expect(besideTarget(scene, corner, size, new Set(), 0)).toMatchObject({ box: corner, guides: [] });
  });

  it('never lies over the grid', () => {
    const { box } = besideTarget(scene, { x: scene.width - 60, y: 50 }, size, new Set(), 0);
    expect(box.x).toBeGreaterThan(scene.width);
  });

  it('is below the held card for the others that come along', () => {
    const [one, two] = [map.card('One'), map.card('Two')];
    const box = { x: scene.width + 50, y: 100, w: 144, h: 40 };
    const [first, second] = placesBeside(scene, [one, two], one, box);
    expect(first).toEqual({ card: one, beside: { side: 'right', x: 50, y: 100, w: 144 } });
    expect(second).toEqual({ card: two, beside: { side: 'right', x: 50, y: 148, w: 144 } });
  });
});
