import { expect, it } from 'vitest';
import { draftOf, scaleOf, wordPoints } from '../../../../../renderer/panels/scales/scale-draft.ts';

const SEVEN = { min: 1, max: 7, step: 0.5 };

it('gives back the scale that it was made of', () => {
  const scale = { ...SEVEN, falling: true, words: [{ at: 1, word: 'easy' }], name: 'Effort' };
  expect(scaleOf(draftOf(scale))).toEqual(scale);
  expect(scaleOf(draftOf(SEVEN))).toEqual(SEVEN);
});

it('is no scale with missing, turned or too coarse figures', () => {
  expect(scaleOf({ ...draftOf(SEVEN), max: null })).toBeNull();
  expect(scaleOf({ ...draftOf(SEVEN), min: 8 })).toBeNull();
  expect(scaleOf({ ...draftOf(SEVEN), step: 7 })).toBeNull();
});

it('drops words of figures that the scale no longer has', () => {
  const words = new Map([
    [1, ' easy '],
    [9, 'far'],
    [4, ' '],
  ]);
  expect(scaleOf({ ...draftOf(SEVEN), words })?.words).toEqual([{ at: 1, word: 'easy' }]);
});

it('offers words for whole marks, of long scales for the ends and the middle, the best first', () => {
  expect(wordPoints(SEVEN)).toEqual([7, 6, 5, 4, 3, 2, 1]);
  expect(wordPoints({ ...SEVEN, falling: true })[0]).toBe(1);
  expect(wordPoints({ min: 0, max: 100, step: 1 })).toEqual([100, 50, 0]);
  expect(wordPoints({ min: 0, max: 0.5, step: 0.1 })).toEqual([0.5, 0.25, 0]);
});
