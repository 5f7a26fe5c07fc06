import { describe, expect, it } from 'vitest';
import { farIndex } from '../../../../../renderer/canvas/level-of-detail/far-index.ts';
import { buildSceneIndex } from '../../../../../renderer/canvas/level-of-detail/scene-index.ts';
import { createLayout } from '../../../../../shared/scene/index.ts';
import type { Mark } from '../../../../../shared/scene/marks.ts';
import { hotel, JOURNEY } from '../../../shared/scene/sample-journey.ts';
import { EN } from '../../../shared/scene/words.ts';

const scene = createLayout().layout(hotel('en'), JOURNEY, { words: EN });
const [first, ...others] = scene.cards;
if (!first) throw new Error('the sample has no card');

/** The scene with the bars of its first card so much wider, and with its text lines so many times. */
function changed(wider: number, times: number) {
  const marks = first?.marks.flatMap((mark): Mark[] =>
    mark.type === 'text' ? Array.from({ length: times }, () => ({ ...mark, width: mark.width + wider })) : [mark],
  );
  return { ...scene, cards: [{ ...first, marks } as typeof first, ...others] } as typeof scene;
}

describe('what is left of cards from afar', () => {
  it('follows a text that changed, as if all of it were made anew', () => {
    let index = buildSceneIndex(scene);
    farIndex(index);
    for (const [wider, times] of [
      [10, 1],
      [20, 2],
      [0, 1],
    ] as const) {
      const next = changed(wider, times);
      index = buildSceneIndex(next, index);
      expect(farIndex(index)).toEqual(farIndex(buildSceneIndex(next)));
    }
  });
});
