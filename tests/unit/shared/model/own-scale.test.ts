import { describe, expect, it } from 'vitest';
import { addLane, scaleIn, setFields, setScore } from '../../../../shared/commands/index.ts';
import { fromShown, SCALE_MAX, SCALE_MIN, type Scale, scaleSchema, snapScore, toShown, wordOnScale } from '../../../../shared/model/scale.ts';
import { valueOfFigure } from '../../../../shared/model/scale-keys.ts';
import { layoutJourney } from '../../../../shared/scene/index.ts';
import { smallMap } from '../../../kit/map-driver.ts';
import { EN } from '../scene/words.ts';

const EFFORT: Scale = {
  min: 1,
  max: 7,
  step: 1,
  falling: true,
  words: [
    { at: 1, word: 'easy' },
    { at: 7, word: 'hard' },
  ],
  name: 'Effort',
};

describe('a scale on which less is better', () => {
  it('shows the best at its lowest figure, and back', () => {
    expect([SCALE_MAX, 0, SCALE_MIN].map((value) => toShown(value, EFFORT))).toEqual([1, 4, 7]);
    for (const shown of [1, 2.5, 7]) expect(toShown(fromShown(shown, EFFORT), EFFORT)).toBe(shown);
  });

  it('snaps to its own marks', () => {
    expect(toShown(snapScore(1.1, EFFORT), EFFORT)).toBe(2);
    expect(snapScore(9, EFFORT)).toBe(SCALE_MAX);
  });

  it('gives each key its figure', () => {
    expect([0, 1, 4, 7, 8].map((figure) => valueOfFigure(figure, EFFORT))).toEqual([null, 2, 0, -2, null]);
    expect(valueOfFigure(1, { min: -2, max: 2, step: 0.1 })).toBeNull();
    expect(valueOfFigure(5, { min: 0, max: 10, step: 1 })).toBeNull();
  });

  it('calls points by their words, and others by none', () => {
    expect([SCALE_MAX, 0, SCALE_MIN].map((value) => wordOnScale(value, EFFORT))).toEqual(['easy', '', 'hard']);
  });
});

it('refuses what is no scale', () => {
  expect(scaleSchema.safeParse({ min: 2, max: 2, step: 1 }).success).toBe(false);
  expect(scaleSchema.safeParse({ min: 0, max: 2, step: 0 }).success).toBe(false);
  expect(scaleSchema.safeParse({ min: 0, max: Number.POSITIVE_INFINITY, step: 1 }).success).toBe(false);
});

it('is chosen for one curve: its axis, its marks and its words follow, and the file keeps −2 … +2', () => {
  const map = smallMap();
  map.run(addLane, { id: 'effort', journey: map.journey, kind: 'emotion', series: 'effort' });
  map.run(setFields, { kind: 'lane', id: 'effort', fields: { scale: EFFORT } });
  map.run(setScore, { point: { step: map.step('Pay'), persona: null, series: 'effort' }, value: 1.2 });
  expect([...map.records.score.values()].map(({ value }) => value)).toEqual([fromShown(2, EFFORT)]);
  expect(scaleIn(map.records, map.journey, 'emotion')).toMatchObject({ min: -2 });
  const scene = layoutJourney(map.records, map.journey, { words: EN });
  const curve = scene.curves.find(({ lane }) => lane === 'effort');
  const texts = curve?.marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []));
  expect(texts).toEqual(expect.arrayContaining(['1 easy', '4', '7 hard', '2']));
});

it('tells a middle between two marks as it is', () => {
  const map = smallMap();
  map.run(setFields, { kind: 'journey', id: map.journey, fields: { scale: { min: 1, max: 4, step: 1 } } });
  const scene = layoutJourney(map.records, map.journey, { words: EN });
  expect(scene.curves[0]?.marks.flatMap((mark) => (mark.type === 'text' ? [mark.text.split(' ')[0]] : []))).toEqual(expect.arrayContaining(['4', '2.5', '1']));
});
