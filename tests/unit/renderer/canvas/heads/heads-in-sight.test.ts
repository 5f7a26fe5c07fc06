import { describe, expect, it } from 'vitest';
import { headsIn, stretchInSight } from '../../../../../renderer/canvas/heads/heads-in-sight.ts';
import { createLayout } from '../../../../../shared/scene/index.ts';
import { hotel, JOURNEY } from '../../../shared/scene/sample-journey.ts';
import { EN } from '../../../shared/scene/words.ts';

const scene = createLayout().layout(hotel('en'), JOURNEY, { words: EN });

describe('the heads that are in the page', () => {
  it('are those in sight and as many again on either side', () => {
    const { from, to } = stretchInSight({ x: -3_000, y: 0, z: 1 }, { w: 1_000, h: 500 });
    expect(from).toBeLessThanOrEqual(2_000);
    expect(from).toBeGreaterThan(1_000);
    expect(to).toBeGreaterThanOrEqual(5_000);
    expect(to).toBeLessThan(6_000);
  });

  it('stay the same while the map moves a little', () => {
    const at = (x: number) => stretchInSight({ x, y: 0, z: 1 }, { w: 1_000, h: 500 });
    expect(at(-3_010)).toEqual(at(-3_000));
  });

  it('are all of them where nothing was measured yet', () => {
    const { stages, columns } = headsIn(scene, stretchInSight({ x: 0, y: 0, z: 1 }, { w: 0, h: 0 }), null);
    expect(stages).toEqual(scene.stages);
    expect(columns).toEqual(scene.columns);
  });

  it('leave out the others, but for the one that is being renamed', () => {
    const [first, last] = [scene.columns[0], scene.columns.at(-1)];
    const stretch = { from: first?.x ?? 0, to: (first?.x ?? 0) + 1 };
    expect(headsIn(scene, stretch, null).columns).toEqual([first]);
    expect(headsIn(scene, stretch, last?.id ?? '').columns).toEqual([first, last]);
  });
});
