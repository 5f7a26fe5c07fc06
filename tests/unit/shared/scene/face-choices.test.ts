import { describe, expect, it } from 'vitest';
import { DEFAULT_SCALE, type Scale, toShown } from '../../../../shared/model/scale.ts';
import { faceChoices, faceNear } from '../../../../shared/scene/index.ts';

const shown = (scale: Scale) => faceChoices('emotion', scale).map(({ face, value, key }) => [face, toShown(value, scale), key]);

describe('the faces that a curve offers', () => {
  it('are five a step apart on the built-in scale, with keys 1 to 5', () => {
    expect(shown(DEFAULT_SCALE)).toEqual([
      ['😡', -2, 1],
      ['🙁', -1, 2],
      ['😐', 0, 3],
      ['🙂', 1, 4],
      ['😄', 2, 5],
    ]);
  });

  it('lie on marks of a scale of one’s own, even about its middle, and carry the keys of its figures', () => {
    expect(shown({ min: 1, max: 7, step: 1 })).toEqual([
      ['😡', 1, 1],
      ['🙁', 2, 2],
      ['😐', 4, 4],
      ['🙂', 6, 6],
      ['😄', 7, 7],
    ]);
    expect(shown({ min: 0, max: 1, step: 0.25 }).map(([face, , key]) => [face, key])).toEqual([
      ['😡', 0],
      ['🙁', null],
      ['😐', null],
      ['🙂', null],
      ['😄', 1],
    ]);
  });

  it('are as many as a scale of few marks tells apart, the worst where most is worst', () => {
    expect(shown({ min: 1, max: 3, step: 1, falling: true }).map(([face, figure]) => [face, figure])).toEqual([
      ['😡', 3],
      ['😐', 2],
      ['😄', 1],
    ]);
    expect(shown({ min: 0, max: 1, step: 1 }).map(([face]) => face)).toEqual(['😡', '😄']);
  });

  it('are gone along from the one that a value comes nearest to', () => {
    const offered = faceChoices('emotion', { min: 1, max: 3, step: 1 });
    expect([-2, -0.8, 0, 1.4, 2].map((value) => faceNear(offered, value))).toEqual(['😡', '😐', '😐', '😄', '😄']);
    expect([faceNear(offered, null), faceNear([], 1)]).toEqual([null, null]);
  });

  it('are called by the words of the scale', () => {
    const scale: Scale = { min: 1, max: 5, step: 1, words: [{ at: 5, word: 'in love' }] };
    expect(faceChoices('emotion', scale).map(({ word }) => word)).toEqual(['', '', '', '', 'in love']);
  });

  it('are none where the ends are no feelings', () => {
    expect(faceChoices('effort', { min: 1, max: 5, step: 1 })).toEqual([]);
    expect(faceChoices('own', { min: 1, max: 5, step: 1, faces: true })).toHaveLength(5);
  });
});
